package nl.eenoverheid.bericht;

import java.util.List;

/** Kinds of letters, each with the words between braces that its text may hold. */
public enum BerichtSoort {
    /** A new account, or a new link to choose a password. */
    ACCOUNT("naam", "organisatie", "link", "tot"),
    /** Somebody is asked into a werkruimte. */
    UITNODIGING("uitnodiger", "organisatie", "werkruimte", "rol", "toelichting", "link", "tot"),
    /** How somebody signs in changed, so that they notice when it was not them. */
    BEVEILIGING("naam", "wat", "dag", "link"),
    /** A signaal waits until somebody says whether their organisation takes it. */
    TOEWIJZING("naam", "link"),
    /** So do many, since one moment. */
    TOEWIJZING_SAMEN("naam", "aantal", "link"),
    /** A signaal waits, too long already. */
    TOEWIJZING_HERINNERING("naam", "link"),
    /** Somebody is asked what they think of words that were heard. */
    REACTIE("wie", "vrager", "organisatie", "vraag", "tot", "link"),
    /** The same, shortly before it ends. */
    REACTIE_HERINNERING("wie", "vrager", "organisatie", "tot", "link"),
    /** They answered. */
    REACTIE_DANK("wie", "vrager", "organisatie", "link"),
    /** An answer that somebody was promised, by e-mail. */
    ANTWOORD("aanhef", "antwoord", "opbrengst", "kosten", "periode", "organisatie", "link", "tot"),
    /** The same on paper. */
    BRIEF("aanhef", "antwoord", "opbrengst", "kosten", "periode", "organisatie", "link"),
    /** Answers that somebody owes, some of them too late. */
    TERMIJN("naam", "vooraf", "vandaag", "laat", "lang", "link"),
    /** A virus was found in a file, after somebody added it. */
    BESMET("naam", "link"),
    /** A round about a reading ends, and nobody of an organisation spoke yet. */
    PEILING("naam", "organisatie", "duiding", "tot", "link"),
    /** An organisation is asked where it stands on a besluit. */
    STANDPUNT("naam", "organisatie", "besluit", "link"),
    /** A co-owner of a besluit is asked whether it agrees with the text. */
    AKKOORD("naam", "organisatie", "besluit", "link"),
    /** A besluit comes back on the day that was agreed, with its reasons and what the minority holds. */
    HERZIENING("naam", "besluit", "dag", "redenen", "minderheid", "link"),
    /** Something is asked of an organisation. */
    TAAK_GEVRAAGD("naam", "organisatie", "tot", "link"),
    /** It refuses that. */
    TAAK_GEWEIGERD("naam", "organisatie", "link"),
    /** It did that. */
    TAAK_GEDAAN("naam", "organisatie", "link"),
    /** Something is missing in what it did. */
    TAAK_TERUG("naam", "organisatie", "link"),
    /** A body waits for something that somebody handles. */
    TOEZEGGING_BESTUUR("naam", "orgaan", "tot", "link"),
    /** The board says of something that it is done, or that it does not do it. */
    TOEZEGGING_GRIFFIE("naam", "orgaan", "link"),
    /** What was promised to a body is due, or should have been done. */
    TOEZEGGING_TERMIJN("naam", "vooraf", "vandaag", "laat", "link"),
    /** Weights for a knoop are asked until a day, and an organisation gave none yet. */
    AFWEGING("naam", "organisatie", "vraag", "tot", "link"),
    /** A question was put to a body. */
    ESCALATIE("naam", "orgaan", "tot", "link"),
    /** It must become clear who decides on questions, or should have by now. */
    KNOOP_TERMIJN("naam", "vooraf", "voorbij", "link"),
    /** Agreements between governments that somebody keeps end soon. */
    AFSPRAAK_AFLOOP("naam", "aantal", "link"),
    /** Something is asked of a party with a part in a question. */
    INBRENG_GEVRAAGD("naam", "wie", "tot", "link"),
    /** That is due soon, or late. */
    INBRENG_TERMIJN("naam", "vooraf", "voorbij", "link"),
    /** Tasks must be done soon, and positions taken. */
    WERK_TERMIJN("naam", "taken", "standpunten", "link"),
    /** Mandates end soon. */
    MANDAAT_EINDE("naam", "aantal", "link"),
    /** Steps of the budget calendar must be done soon. */
    KALENDER_TERMIJN("naam", "organisatie", "aantal", "link"),
    /** Somebody is invited to a meeting, or it was planned otherwise. */
    VERGADERING("naam", "organisatie", "dag", "link"),
    /** It does not take place. */
    VERGADERING_AFGELAST("naam", "organisatie", "dag", "link");

    /** Without it a letter is of no use. */
    static final String LINK = "link";

    private final List<String> velden;

    BerichtSoort(String... velden) {
        this.velden = List.of(velden);
    }

    /** Names that are replaced, written between braces in the text. */
    public List<String> velden() {
        return velden;
    }
}
