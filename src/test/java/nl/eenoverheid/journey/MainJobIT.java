package nl.eenoverheid.journey;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/**
 * The main job from beginning to end, by officials of several governments in one werkruimte: what was heard on a phone is
 * read together, lands in a dossier, is decided on, and is told back to who said it.
 */
@Capability({"B1", "B2", "C1", "C2", "E1", "F1", "H1", "H8", "H9", "K9"})
class MainJobIT extends JourneyTest {
    private static final String WERKRUIMTE = "Woningbouw West-Overijssel";
    private static final String PROVINCIE = "Provincie Overijssel";
    private static final String OMMEN = "Ommen";

    private static final String BARN = "Ze willen de schuur van hun ouders ombouwen tot twee huisjes.";
    private static final String YARD = "Op drie erven staat een schuur leeg terwijl de kinderen iets zoeken.";
    private static final String DUIDING = "Wonen in een lege schuur";
    private static final String DOSSIER = "Wonen op het erf in Lemele";
    private static final String SENTENCE =
            "Mensen in Lemele willen zelf een woning maken in een schuur die leeg staat.";
    private static final String KNOOP = "Mag een lege schuur in Lemele een woning worden?";
    private static final String BESLUIT = "Drie schuren in Lemele mogen een woning worden";
    private static final String FAMILY = "de familie van de melkveehouderij";

    @Test
    void whatWasHeardIsReadTogetherDecidedOnAndToldBack() {
        Walk sanne = new Walk(visitor(Account.SANNE));
        Walk marieke = new Walk(visitor(Account.MARIEKE));

        String signaal = hear(sanne);
        read(marieke, sanne);
        String dossier = land(marieke);
        decide(marieke, sanne);
        tellBack(sanne, signaal);

        Visitor anouk = visitor(Account.ANOUK).open(dossier);
        anouk.sees(SENTENCE);
        Visitor berend = visitor(Account.BEREND, Screen.PHONE).open("/besluiten");
        berend.sees(BESLUIT);
    }

    /** On a visit, on the phone; back at the desk the day that was promised is put right. */
    private String hear(Walk desk) {
        Walk outside = new Walk(visitor(Account.SANNE, Screen.PHONE));
        String promised = outside.note(BARN, "Tekeningen en een eigen aannemer", "vraag", FAMILY);
        outside.note(YARD, "Ze maten de schuren zelf op", "ervaring");
        desk.promise(promised, FAMILY, LocalDate.now(Form.HERE).minusDays(7));
        return promised;
    }

    private static void read(Walk marieke, Walk sanne) {
        List<String> heard = List.of(BARN, YARD);
        marieke.filterOn(OMMEN);
        String duiding = marieke.startDuiding(DUIDING, WERKRUIMTE, heard, List.of(OMMEN, PROVINCIE));
        marieke.mark(PROVINCIE, "anders hier", heard);
        marieke.writeReading("Kinderen van boeren zoeken een huis en zien de oplossing op hun eigen erf.");
        marieke.signOff(PROVINCIE);

        sanne.takeUp("Duiding wacht op jouw organisatie: " + DUIDING);
        sanne.mark(OMMEN, "zelfde hier", heard);
        sanne.signOff(OMMEN);
        sanne.waitsNoLonger("Duiding wacht op jouw organisatie: " + DUIDING);
    }

    private static String land(Walk marieke) {
        String dossier = marieke.openDossier(
                DOSSIER, WERKRUIMTE, "Kinderen van boeren vinden geen huis.", "Wat helpt sneller dan nieuwbouw?");
        marieke.setSpeelruimte("coproduceren", "Hoogte van de schuur", "vast", "Die staat in het omgevingsplan.");
        marieke.land(DUIDING, SENTENCE);
        return dossier;
    }

    private static void decide(Walk marieke, Walk sanne) {
        marieke.raiseKnoop(KNOOP, DUIDING);
        marieke.setTieBreak(LocalDate.now(Form.HERE).plusDays(30), "het bestuurlijk overleg wonen");
        sanne.takeUp("Niemand beslist: " + KNOOP);
        sanne.recordDecider(OMMEN, "gemeenteraad", "Omgevingswet 2.4");
        sanne.waitsNoLonger("Niemand beslist: " + KNOOP);

        marieke.draftBesluit(
                BESLUIT, WERKRUIMTE, KNOOP, DUIDING, LocalDate.now(Form.HERE).plusYears(1));
        marieke.takePosition("voor", "Het kost geen landbouwgrond.");
        sanne.openBesluit(BESLUIT);
        sanne.takeMinorityPosition("Drie is te weinig.", "Ommen wil dat ieder erf in Lemele dit mag vragen.");
        sanne.adopt();
    }

    private static void tellBack(Walk sanne, String signaal) {
        sanne.takeUp("te laat: " + BARN);
        sanne.answer("De schuur mag een woning worden. De gemeente belt u over de vergunning.", BESLUIT);
        sanne.waitsNoLonger("te laat: " + BARN);
        sanne.seesWholeTrace(signaal, BARN, DUIDING, SENTENCE, BESLUIT);
    }
}
