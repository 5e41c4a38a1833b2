import { unwritten, type WindowStories } from "@/app/stories/story";

export const stories: WindowStories = unwritten;
