package nl.eenoverheid.journey;

import java.time.LocalDate;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/**
 * From what several governments read in the demo world to a besluit: the question, who decides on it, where each stands, and the
 * minority that goes along. How words get there and come back as an answer is {@link LoopIT}.
 */
@Capability({"E1", "F1", "F7", "H1", "H8", "H9", "K9"})
class MainJobIT extends JourneyTest {
    private static final String WERKRUIMTE = "Woningbouw West-Overijssel";
    private static final String DUIDING = "Starters vinden geen huis";
    private static final String DOSSIER = "Wonen op het erf in Lemele";
    private static final String SENTENCE = "Wie in Lemele een huis zoekt, vindt ruimte op het erf van de ouders.";
    private static final String KNOOP = "Mag een lege schuur in Lemele een woning worden?";
    private static final String BESLUIT = "Drie schuren in Lemele mogen een woning worden";

    @Test
    void whatWasReadTogetherIsDecidedOn() {
        Walk sanne = new Walk(visitor(Account.SANNE));
        Walk marieke = new Walk(visitor(Account.MARIEKE));

        String dossier = land(marieke);
        decide(marieke, sanne);

        visitor(Account.ANOUK).open(dossier).sees(SENTENCE);
        visitor(Account.BEREND, Screen.PHONE).open("/besluiten").sees(BESLUIT);
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
        marieke.findOnMap("Woningbouw", KNOOP);
        sanne.takeUp("Niemand beslist: " + KNOOP);
        sanne.recordDecider("gemeenteraad Ommen", "Omgevingswet 2.4");
        sanne.waitsNoLonger("Niemand beslist: " + KNOOP);

        marieke.draftBesluit(
                BESLUIT, WERKRUIMTE, KNOOP, DUIDING, LocalDate.now(Form.HERE).plusYears(1));
        marieke.takePosition("voor", "Het kost geen landbouwgrond.");
        sanne.openBesluit(BESLUIT);
        sanne.takeMinorityPosition("Drie is te weinig.", "Ommen wil dat ieder erf in Lemele dit mag vragen.");
        sanne.holdAgainstSpeelruimte("Hoogte van de schuur", "blijft erbinnen");
        sanne.adopt();
    }
}
