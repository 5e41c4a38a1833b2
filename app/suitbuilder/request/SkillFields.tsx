import { useState } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import { NumberField } from "@/app/_ui/NumberField";
import { Select } from "@/app/_ui/Select";
import { dataFailureOf } from "../data/data-failure";
import { useDraftPart, useSuitPage } from "../suit-page";
import { reportedSkills, WIELD_SKILLS } from "./wield-skills";

const FIGURES = [0, 2_000] as const;

/** Skills and attributes that items may ask for. One that is not given holds nothing back. */
export function SkillFields() {
  const { toasts } = useSuitPage();
  const client = useTRPCClient();
  const [wearer, setWearer] = useDraftPart("wearer");
  const [isAsking, setAsking] = useState(false);
  const { name, skills } = wearer;
  const given = WIELD_SKILLS.filter((skill) => skill in skills);
  const put = (skill: string, value: number) =>
    setWearer({ ...wearer, skills: { ...skills, [skill]: value } });
  const remove = (skill: string) => {
    const { [skill]: _, ...rest } = skills;
    setWearer({ ...wearer, skills: rest });
  };
  const read = async (character: string) => {
    setAsking(true);
    try {
      const { stats } = await client.characters.sheet.query({ character });
      const known = reportedSkills(stats);
      if (Object.keys(known).length > 0) setWearer({ ...wearer, skills: known });
      else toasts.show("notice", `${character}’s plugin has not reported any skills yet`);
    } catch (error) {
      toasts.show("failure", `Skills of ${character} were not read: ${dataFailureOf(error).text}`);
    } finally {
      setAsking(false);
    }
  };
  const addable = WIELD_SKILLS.filter((skill) => !(skill in skills));
  return (
    <div data-field="/wearer/skills" className="grid gap-1">
      {given.length > 0 && (
        <ul aria-label="Skills of the wearer" className="max-h-56 overflow-y-auto">
          {given.map((skill) => (
            <li key={skill} className="flex min-h-8 items-center gap-2">
              <span className="min-w-0 flex-1 truncate text-12 text-ink-2">{skill}</span>
              <NumberField
                label={skill}
                value={skills[skill] ?? null}
                range={FIGURES}
                onChange={(value) => value !== null && put(skill, value)}
                className="w-20"
              />
              <IconButton icon="close" size="small" label={`Forget ${skill}`} onClick={() => remove(skill)} />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        <Select
          label="Add a skill that items ask for"
          value=""
          options={[
            { value: "", label: given.length === 0 ? "Skills: unknown, none hold back" : "Add a skill…" },
            ...addable.map((skill) => ({ value: skill, label: skill })),
          ]}
          onChange={(skill) => skill !== "" && put(skill, 0)}
          className="min-w-0 flex-1"
        />
        {name !== null && (
          <Button disabled={isAsking} onClick={() => void read(name)}>
            {isAsking ? "Reading…" : "As reported"}
          </Button>
        )}
        {given.length > 0 && (
          <Button look="quiet" onClick={() => setWearer({ ...wearer, skills: {} })}>
            Forget all
          </Button>
        )}
      </div>
    </div>
  );
}
