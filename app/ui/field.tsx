import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Icon } from "./icon.tsx";

type FieldProps = {
  name: string;
  /** The id that an error summary links to; the name when left out. */
  id?: string;
  label: ReactNode;
  description?: ReactNode;
  /** What is wrong and what to do, already in the reader's language. */
  error?: ReactNode;
  /** The word for "optional", behind the label. */
  optional?: ReactNode;
  /** Told to screen readers only: the browser's own bubble would come in another language than the page. */
  required?: boolean;
};

type Native<Tag extends "input" | "textarea" | "select"> = Omit<ComponentPropsWithoutRef<Tag>, keyof FieldProps | "className" | "style" | "children">;

type Choice = { value: string; label: ReactNode; hint?: ReactNode; lang?: string; dir?: "ltr" | "rtl" };

/** Ids of the texts that explain a field, in the order they should be read. */
function describedBy(id: string, description: ReactNode, error: ReactNode): string | undefined {
  return [description ? `${id}-description` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

function wiring({ name, id = name, description, error, required }: FieldProps) {
  return {
    id,
    name,
    "aria-describedby": describedBy(id, description, error),
    "aria-invalid": error ? (true as const) : undefined,
    "aria-required": required || undefined,
  };
}

function Label({ label, optional }: Pick<FieldProps, "label" | "optional">) {
  return (
    <>
      {label}
      {optional ? <span className="note"> ({optional})</span> : null}
    </>
  );
}

function Explanation({ id, description, error }: { id: string } & Pick<FieldProps, "description" | "error">) {
  return (
    <>
      {description ? (
        <p className="note" id={`${id}-description`}>
          {description}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}

function Labelled({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = field.id ?? field.name;
  return (
    <div className="field">
      <label htmlFor={id}>
        <Label label={field.label} optional={field.optional} />
      </label>
      <Explanation id={id} description={field.description} error={field.error} />
      {children}
    </div>
  );
}

/** Splits what the kit needs from what goes straight to the native element. */
function split<Rest extends object>({ name, id, label, description, error, optional, required, ...rest }: FieldProps & Rest) {
  return { field: { name, id, label, description, error, optional, required } as FieldProps, rest };
}

/** One line of text. `short` for codes, numbers, dates. */
export function TextField({ short = false, ...props }: FieldProps & Native<"input"> & { short?: boolean }) {
  const { field, rest } = split(props);
  return (
    <Labelled field={field}>
      <input className="ds-input" data-width={short ? "short" : undefined} type="text" {...wiring(field)} {...rest} />
    </Labelled>
  );
}

/** A day, in the browser's own picker; the value is YYYY-MM-DD. */
export function DateField(props: FieldProps & Native<"input">) {
  return <TextField {...props} type="date" short />;
}

/** A clock time, in the browser's own picker; the value is HH:MM. */
export function TimeField(props: FieldProps & Native<"input">) {
  return <TextField {...props} type="time" short />;
}

/** Several lines of text. The direction follows what is written. */
export function TextArea(props: FieldProps & Native<"textarea">) {
  const { field, rest } = split(props);
  return (
    <Labelled field={field}>
      <textarea className="ds-input" rows={5} dir="auto" {...wiring(field)} {...rest} />
    </Labelled>
  );
}

/** One of many. `empty` is the line shown before anything is chosen. */
export function Select({ options, empty, ...props }: FieldProps & Native<"select"> & { options: readonly Choice[]; empty?: string }) {
  const { field, rest } = split(props);
  return (
    <Labelled field={field}>
      <select className="ds-input" {...wiring(field)} {...rest}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(({ value, label, lang, dir }) => (
          <option key={value} value={value} lang={lang} dir={dir}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type ToggleProps = { type: "radio" | "checkbox"; id: string; name: string; choice: Choice; checked: boolean; invalid?: boolean };

/** A whole row to press. */
function Toggle({ type, id, name, choice, checked, invalid }: ToggleProps) {
  return (
    <label className="choice">
      <input className="ds-input" type={type} id={id} name={name} value={choice.value} defaultChecked={checked} aria-invalid={invalid || undefined} />
      <span>
        {choice.lang ? (
          <span lang={choice.lang} dir={choice.dir}>
            {choice.label}
          </span>
        ) : (
          choice.label
        )}
        {choice.hint ? <small className="note">{choice.hint}</small> : null}
      </span>
    </label>
  );
}

/** The first choice carries the field's own id, so that a link in the error summary lands on it. */
const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

/** One of a few, all visible. */
export function RadioGroup({ options, value, ...field }: FieldProps & { options: readonly Choice[]; value?: string | null }) {
  const id = field.id ?? field.name;
  return (
    <fieldset
      className="field"
      role="radiogroup"
      aria-describedby={describedBy(id, field.description, field.error)}
      aria-invalid={field.error ? true : undefined}
      aria-required={field.required || undefined}
    >
      <legend>
        <Label label={field.label} optional={field.optional} />
      </legend>
      <Explanation id={id} description={field.description} error={field.error} />
      {options.map((choice, index) => (
        <Toggle key={choice.value} type="radio" id={choiceId(id, index)} name={field.name} choice={choice} checked={choice.value === value} />
      ))}
    </fieldset>
  );
}

/** Any of a few, all visible; sent as the same name several times. */
export function CheckboxGroup({ options, values = [], ...field }: FieldProps & { options: readonly Choice[]; values?: readonly string[] }) {
  const id = field.id ?? field.name;
  return (
    <fieldset className="field" aria-describedby={describedBy(id, field.description, field.error)}>
      <legend>
        <Label label={field.label} optional={field.optional} />
      </legend>
      <Explanation id={id} description={field.description} error={field.error} />
      {options.map((choice, index) => (
        <Toggle
          key={choice.value}
          type="checkbox"
          id={choiceId(id, index)}
          name={field.name}
          choice={choice}
          checked={values.includes(choice.value)}
          invalid={Boolean(field.error)}
        />
      ))}
    </fieldset>
  );
}

type CheckboxProps = { name: string; id?: string; label: ReactNode; hint?: ReactNode; value?: string; checked?: boolean; error?: ReactNode };

/** One yes-or-no row. */
export function Checkbox({ name, id = name, label, hint, value = "yes", checked = false, error }: CheckboxProps) {
  return (
    <div className="field">
      <Explanation id={id} description={null} error={error} />
      <label className="choice">
        <input
          className="ds-input"
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          aria-describedby={describedBy(id, null, error)}
          aria-invalid={error ? true : undefined}
        />
        <span>
          {label}
          {hint ? <small className="note">{hint}</small> : null}
        </span>
      </label>
    </div>
  );
}
