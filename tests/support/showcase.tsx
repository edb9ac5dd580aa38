import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TextProvider } from "#app/i18n/text-provider.tsx";
import { DeskHeader } from "#app/features/frame/desk-header.tsx";
import { SiteFooter } from "#app/features/frame/site-footer.tsx";
import { SiteHeader } from "#app/features/frame/site-header.tsx";
import { directionOf, findLanguage } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Bdi, FreeText, NorwegianTerm } from "#app/ui/bdi.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Columns } from "#app/ui/columns.tsx";
import { Details } from "#app/ui/details.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FactsList } from "#app/ui/facts-list.tsx";
import { Checkbox, CheckboxGroup, DateField, RadioGroup, Select, TextArea, TextField, TimeField } from "#app/ui/field.tsx";
import { FrameProvider, type Frame } from "#app/ui/frame.tsx";
import { Headline } from "#app/ui/headline.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Speech } from "#app/ui/speech.tsx";
import { Status } from "#app/ui/status.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";

/** Words of the showcase pages: real enough to see how each script behaves. */
const words = {
  nb: {
    next: "Ditt neste møte", day: "tirsdag 24. november", hours: "kl. 09.30–10.15", in: "om 2 dager", place: "På kontoret", role: "programrådgiver",
    about: "Vi snakker om planen din", bring: "Ta med", id: "legitimasjon", interpreter: "Tolk", asked: "arabisk · spurt om", come: "Jeg kommer",
    cannot: "Jeg kan ikke", move: "Flytt møtet", ask: "Be om tolk", calendar: "Kalender", print: "Skriv ut", listen: "Lytt",
    message: "1 ny melding fra Marit", meldekort: "Meldekort", send: "Send fra lørdag 5. desember", contacts: "Mine kontakter", contactsHint: "3 personer",
    title: "Skriv til kontoret", lead: "Du får svar på språket ditt.", wrong: "Du må rette 2 ting", to: "Hvem skriver du til?", text: "Melding", empty: "Skriv hva du vil si.",
    which: "Velg en person.", hint: "Ikke skriv om sykdom.", office: "Kontoret", often: "Svarer fra mandag til fredag", spoken: "Hvilket språk snakker du?", choose: "Velg språk",
    wishes: "Hva ønsker du?", woman: "Kvinne", man: "Mann", always: "Bruk dette for alle møtene mine", date: "Dag", time: "Klokkeslett", phone: "Telefonnummer", optional: "valgfritt",
    messages: "Meldinger", you: "Du", sent: "i går kl. 14.20", said: "Hei! Kan jeg komme litt senere på tirsdag?\nBussen går kl. 9.", replied: "Ja, kom kl. 10.00.", opened: "Åpnet av Marit",
    confirmed: "Bekreftet", waiting: "Spurt om", notAsked: "Ikke spurt om", cancelled: "Avlyst", none: "Du har ingen møter nå", noneText: "Vil du snakke med noen? Be om et møte, eller ring oss.",
    changed: "Møtet er endret", changedText: "Ny tid er tirsdag kl. 09.30.", question: "Hva om jeg er syk?", answer: "Ring oss eller send en ferdig melding.", first: "Vi spør tolketjenesten.", second: "Du får svar senest torsdag 26. november.", third: "Tolken kommer til møtet.",
    language: "Arabisk", secondLanguage: "Somali", save: "Lagre",
  },
  ar: {
    next: "موعدك القادم", day: "الثلاثاء 24 نوفمبر", hours: "الساعة 09:30–10:15", in: "بعد يومين", place: "في المكتب", role: "مستشارة البرنامج",
    about: "سنتحدث عن خطتك", bring: "أحضر معك", id: "بطاقة هوية", interpreter: "مترجم", asked: "العربية · تم الطلب", come: "سأحضر",
    cannot: "لا أستطيع الحضور", move: "تغيير الموعد", ask: "اطلب مترجماً", calendar: "التقويم", print: "طباعة", listen: "استماع",
    message: "رسالة جديدة من Marit", meldekort: "بطاقة الإبلاغ", send: "أرسل ابتداءً من السبت 5 ديسمبر", contacts: "جهات الاتصال", contactsHint: "3 أشخاص",
    title: "اكتب إلى المكتب", lead: "ستحصل على الرد بلغتك.", wrong: "عليك تصحيح أمرين", to: "إلى من تكتب؟", text: "الرسالة", empty: "اكتب ما تريد قوله.",
    which: "اختر شخصاً.", hint: "لا تكتب عن المرض.", office: "المكتب", often: "يجيب من الاثنين إلى الجمعة", spoken: "أي لغة تتكلم؟", choose: "اختر اللغة",
    wishes: "ماذا تفضل؟", woman: "امرأة", man: "رجل", always: "استخدم هذا في كل مواعيدي", date: "اليوم", time: "الساعة", phone: "رقم الهاتف", optional: "اختياري",
    messages: "الرسائل", you: "أنت", sent: "أمس الساعة 14:20", said: "مرحباً! هل يمكنني الحضور متأخراً يوم الثلاثاء؟\nالحافلة الساعة 9.", replied: "نعم، تعال الساعة 10:00.", opened: "فتحتها Marit",
    confirmed: "مؤكد", waiting: "تم الطلب", notAsked: "لم يُطلب", cancelled: "ملغى", none: "ليس لديك مواعيد الآن", noneText: "هل تريد التحدث مع أحد؟ اطلب موعداً أو اتصل بنا.",
    changed: "تغير الموعد", changedText: "الوقت الجديد هو الثلاثاء 09:30.", question: "ماذا لو كنت مريضاً؟", answer: "اتصل بنا أو أرسل رسالة جاهزة.", first: "نسأل خدمة الترجمة.", second: "ستحصل على الرد قبل الخميس 26 نوفمبر.", third: "يحضر المترجم إلى الموعد.",
    language: "العربية", secondLanguage: "الصومالية", save: "حفظ",
  },
  ti: {
    next: "ዝቕጽል ቆጸራኻ", day: "ሰሉስ 24 ሕዳር", hours: "ሰዓት 09:30–10:15", in: "ድሕሪ 2 መዓልቲ", place: "ኣብ ቤት ጽሕፈት", role: "ኣማኻሪት መደብ",
    about: "ብዛዕባ መደብካ ክንዛረብ ኢና", bring: "ሒዝካ ምጻእ", id: "መንነት ወረቐት", interpreter: "ኣስተርጓሚ", asked: "ትግርኛ · ተሓቲቱ", come: "ክመጽእ እየ",
    cannot: "ክመጽእ ኣይክእልን", move: "ቆጸራ ቀይር", ask: "ኣስተርጓሚ ሕተት", calendar: "ዓውደ ኣዋርሕ", print: "ሕተም", listen: "ስማዕ",
    message: "1 ሓድሽ መልእኽቲ ካብ Marit", meldekort: "ናይ ጸብጻብ ካርድ", send: "ካብ ቀዳም 5 ታሕሳስ ስደድ", contacts: "ናተይ ሰባት", contactsHint: "3 ሰባት",
    title: "ናብ ቤት ጽሕፈት ጽሓፍ", lead: "መልሲ ብቋንቋኻ ክትረክብ ኢኻ።", wrong: "2 ነገራት ኣርም", to: "ንመን ትጽሕፍ ኣለኻ?", text: "መልእኽቲ", empty: "እንታይ ክትብል ከም እትደሊ ጽሓፍ።",
    which: "ሰብ ምረጽ።", hint: "ብዛዕባ ሕማም ኣይትጽሓፍ።", office: "ቤት ጽሕፈት", often: "ካብ ሰኑይ ክሳብ ዓርቢ ይምልስ", spoken: "ኣየናይ ቋንቋ ትዛረብ?", choose: "ቋንቋ ምረጽ",
    wishes: "እንታይ ትመርጽ?", woman: "ሰበይቲ", man: "ሰብኣይ", always: "ንኩሉ ቆጸራታተይ ተጠቐመሉ", date: "መዓልቲ", time: "ሰዓት", phone: "ቁጽሪ ተሌፎን", optional: "ብድሌት",
    messages: "መልእኽትታት", you: "ንስኻ", sent: "ትማሊ ሰዓት 14:20", said: "ሰላም! ሰሉስ ቁሩብ ደንጉየ ክመጽእ እኽእል ዶ?\nኣውቶቡስ ሰዓት 9 ትኸይድ።", replied: "እወ፡ ሰዓት 10:00 ምጻእ።", opened: "Marit ከፊታቶ",
    confirmed: "ተረጋጊጹ", waiting: "ተሓቲቱ", notAsked: "ኣይተሓተን", cancelled: "ተሰሪዙ", none: "ሕጂ ቆጸራ የብልካን", noneText: "ምስ ሰብ ክትዛረብ ትደሊ ዶ? ቆጸራ ሕተት ወይ ደውል።",
    changed: "ቆጸራ ተቐይሩ", changedText: "ሓድሽ ግዜ ሰሉስ 09:30 እዩ።", question: "እንተ ሓሚመኸ?", answer: "ደውል ወይ ዝተዳለወ መልእኽቲ ስደድ።", first: "ንኣገልግሎት ትርጉም ንሓትት።", second: "ክሳብ ሓሙስ 26 ሕዳር መልሲ ክትረክብ ኢኻ።", third: "ኣስተርጓሚ ናብ ቆጸራ ይመጽእ።",
    language: "ትግርኛ", secondLanguage: "ኣምሓርኛ", save: "ዓቅብ",
  },
};

export type ShowcaseLanguage = keyof typeof words;
type Words = (typeof words)["nb"];

const phone = "40000000";

function frameOf(lang: ShowcaseLanguage, signedIn: boolean): Frame {
  return {
    lang: findLanguage(lang)?.code ?? "nb",
    dir: directionOf(lang) === "rtl" ? "rtl" : "ltr",
    path: `/${lang}/min-side`,
    search: "",
    area: "participant",
    office: {
      id: "office", municipality: "Fjordvik", name: "Nav Fjordvik", street: "Storgata 1", postalCode: "9999", city: "Fjordvik", access: "2. etasje", busStop: "Torget",
      phone, openingHours: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "15:00" }], answerDays: 2,
    },
    demo: true,
    requestId: "request",
    signedIn: signedIn ? { kind: "participant", name: "Amina", endsAt: "2026-11-22T12:00:00.000Z", secondsLeft: 1800, owner: "owner" } : null,
  };
}

function NextMeeting({ w }: { w: Words }) {
  return (
    <>
      <Card flush>
        <Headline label={w.next} main={<Time at="2026-11-24">{w.day}</Time>} sub={<Bdi>{w.hours}</Bdi>} aside={w.in} />
        <FactsList
          facts={[
            { key: "place", icon: "place", label: w.place, hideLabel: true, value: <>{w.place} · <NorwegianTerm>Storgata 1, 2. etg.</NorwegianTerm></> },
            { key: "who", icon: "person", label: w.role, hideLabel: true, value: <><NorwegianTerm>Marit Solberg</NorwegianTerm>, {w.role}</> },
            { key: "phone", icon: "phone", label: w.phone, hideLabel: true, value: <PhoneLink phone={phone} /> },
            { key: "about", icon: "topic", label: w.about, hideLabel: true, value: w.about },
            { key: "bring", icon: "bring", label: w.bring, value: w.id },
            { key: "interpreter", icon: "interpreter", label: w.interpreter, value: w.asked },
          ]}
        />
        <ButtonRow>
          <Button>{w.come}</Button>
        </ButtonRow>
        <ButtonRow>
          <LinkButton variant="secondary" href="#cannot">{w.cannot}</LinkButton>
          <LinkButton variant="secondary" href="#move">{w.move}</LinkButton>
          <LinkButton variant="secondary" href="#ask">{w.ask}</LinkButton>
        </ButtonRow>
        <ButtonRow tools>
          <LinkButton variant="tertiary" icon="calendar" href="#calendar">{w.calendar}</LinkButton>
          <LinkButton variant="tertiary" icon="print" href="#print">{w.print}</LinkButton>
          <LinkButton variant="tertiary" icon="listen" href="#listen">{w.listen}</LinkButton>
        </ButtonRow>
      </Card>
      <ActionList
        items={[
          { href: "#messages", icon: "message", label: w.message },
          { href: "#meldekort", icon: "meldekort", label: w.meldekort, hint: w.send },
          { href: "#contacts", icon: "user-group", label: w.contacts, hint: w.contactsHint },
        ]}
      />
    </>
  );
}

function FormWithErrors({ w }: { w: Words }) {
  const languages = [{ value: "ar", label: w.language }, { value: "so", label: w.secondLanguage }];
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} back={{ href: "#back", label: w.messages }} />
      <form id="page-form" method="post" noValidate>
        <ErrorSummary title={w.wrong} errors={[{ field: "to", text: w.which }, { field: "text", text: w.empty }]} />
        <RadioGroup
          name="to"
          label={w.to}
          error={w.which}
          options={[{ value: "marit", label: "Marit Solberg", hint: w.role, lang: "nb", dir: "ltr" }, { value: "office", label: w.office, hint: w.often }]}
        />
        <TextArea name="text" label={w.text} description={w.hint} error={w.empty} />
        <Select name="spoken" label={w.spoken} options={languages} empty={w.choose} />
        <CheckboxGroup name="wishes" label={w.wishes} optional={w.optional} values={["woman"]} options={[{ value: "woman", label: w.woman }, { value: "man", label: w.man }]} />
        <TextField name="phone" label={w.phone} type="tel" inputMode="tel" autoComplete="tel" dir="ltr" short />
        <DateField name="day" label={w.date} defaultValue="2026-11-24" />
        <TimeField name="time" label={w.time} defaultValue="09:30" />
        <Checkbox name="always" label={w.always} checked />
        <ButtonRow>
          <Button icon="send">{w.save}</Button>
          <Button variant="danger">{w.cancelled}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

function Thread({ w }: { w: Words }) {
  return (
    <>
      <PageHeading title="Marit Solberg" kicker={w.messages} back={{ href: "#back", label: w.messages }} />
      <Alert tone="warning" title={w.changed} role="status">{w.changedText}</Alert>
      <Alert tone="success" title={w.confirmed} />
      <Alert tone="danger" title={w.cancelled}>{w.changedText}</Alert>
      <Alert title={w.hint} />
      <Speech mine who={w.you} time={w.sent} after={w.opened}>
        <FreeText lang="nb">{w.said}</FreeText>
      </Speech>
      <Speech who="Marit Solberg" time={w.sent}>
        <p>{w.replied}</p>
      </Speech>
      <p>
        <Status tone="success">{w.confirmed}</Status> <Status tone="warning" icon="wait">{w.waiting}</Status> <Status>{w.notAsked}</Status> <Status tone="danger">{w.cancelled}</Status> <Status tone="info">{w.changed}</Status>
      </p>
      <Steps steps={[{ key: "1", state: "done", content: w.first }, { key: "2", state: "now", content: w.second }, { key: "3", state: "later", content: w.third }]} />
      <Details summary={w.question}>
        <p>{w.answer}</p>
      </Details>
      <Details summary={w.question} open>
        <p>{w.answer}</p>
      </Details>
      <Empty icon="calendar" title={w.none}>
        <p>{w.noneText}</p>
        <ButtonRow>
          <Button>{w.ask}</Button>
        </ButtonRow>
      </Empty>
    </>
  );
}

/** Two pages of the desk in one: the inbox, and a thread with the meeting beside it. */
function Desk({ w }: { w: Words }) {
  const columns = ["Svar innen", "Navn", "Språk", "Gjelder", "Melding", "Hos"].map((label) => ({ key: label, label }));
  const row = (key: string, answerBy: ReactNode, name: string, late = false) => ({
    key,
    late,
    cells: [answerBy, <a key="name" href="#thread">{name}</a>, <>arabisk<small>Tolk: arabisk</small></>, <>Møte<small>tirsdag 24. november</small></>, "Kan jeg komme litt senere på tirsdag? Bussen går kl. 9.", "Marit"],
  });
  return (
    <>
      <PageHeading title="Innboks" />
      <Table
        caption="Innboks"
        columns={columns}
        rows={[
          row("1", <Status tone="danger">Fristen var fre. 20. nov.</Status>, "Amina Yusuf", true),
          row("2", "man. 23. nov.", "Oleksandr Kovalenko"),
          row("3", "tir. 24. nov.", "Tesfay Ghebremedhin Woldemariam"),
        ]}
      />
      <Columns
        label="Møtet"
        aside={
          <Card>
            <h2>{w.next}</h2>
            <FactsList
              facts={[
                { key: "when", icon: "calendar", label: w.date, hideLabel: true, value: w.day },
                { key: "where", icon: "place", label: w.place, hideLabel: true, value: w.place },
                { key: "interpreter", icon: "interpreter", label: w.interpreter, value: w.asked },
              ]}
            />
            <Status tone="success">{w.confirmed}</Status>
          </Card>
        }
      >
        <Speech who="Amina Yusuf" time={w.sent}>
          <FreeText lang="nb">{w.said}</FreeText>
        </Speech>
        <Speech mine who="Marit Solberg" time={w.sent} after={w.opened}>
          <p>{w.replied}</p>
        </Speech>
        <form method="post" noValidate>
          <TextArea name="reply" label="Svar" description="Amina leser arabisk." />
          <ButtonRow>
            <Button icon="send">Send</Button>
            <Button variant="tertiary">Trenger ikke svar</Button>
          </ButtonRow>
        </form>
      </Columns>
    </>
  );
}

export const showcasePages = { "next-meeting": NextMeeting, form: FormWithErrors, thread: Thread, desk: Desk } as const;

/** A whole page with the given styles, as the server would send it. */
export function renderShowcase(page: keyof typeof showcasePages, lang: ShowcaseLanguage, css: string): string {
  const Page = showcasePages[page];
  const desk = page === "desk";
  const frame = frameOf(lang, page !== "form");
  if (desk) Object.assign(frame, { area: "admin", path: "/admin/innboks", signedIn: { ...frame.signedIn, kind: "adviser", name: "Marit Solberg" } });
  const html = renderToStaticMarkup(
    <TextProvider instance={textsFor(frame.lang)}>
      <FrameProvider value={frame}>
        <html lang={lang} dir={directionOf(lang)}>
          <head>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{page}</title>
            <style dangerouslySetInnerHTML={{ __html: css }} />
          </head>
          <body className={desk ? "desk" : undefined}>
            {desk ? <DeskHeader /> : <SiteHeader withForm={false} />}
            <main id="content" tabIndex={-1}>
              <Page w={words[lang]} />
            </main>
            {desk ? null : <SiteFooter />}
          </body>
        </html>
      </FrameProvider>
    </TextProvider>,
  );
  return `<!DOCTYPE html>${html}`;
}
