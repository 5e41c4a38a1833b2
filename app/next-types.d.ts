/// <reference types="next" />
/// <reference types="next/image-types/global" />
// What `next-env.d.ts` says too; that file is written anew by every build and is not there in a fresh clone.
