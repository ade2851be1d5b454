package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import nl.eenoverheid.Capability;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The whole loop, by four officials of four governments, each in a browser of their own: what the province notes on a phone is
 * put with what others heard, is read by three municipalities, lands in a dossier, and comes back by letter, e-mail and telephone.
 */
@Capability({"A1", "A10", "B1", "B2", "C1", "C2", "C5", "C6", "C7"})
class LoopIT extends JourneyTest {
    private static final String WERKRUIMTE = "Woningbouw West-Overijssel";
    private static final List<String> ORGANISATIES = List.of("Ommen", "Dalfsen", "Zwolle");

    private static final String PHONE = "De wachtlijst voor een seniorenwoning in Lemele is acht jaar.";
    private static final String DESK = "Voor een seniorenwoning in Dalfsen sta je acht jaar op de wachtlijst.";
    private static final String COUNTER =
            "Acht jaar wachtlijst voor een seniorenwoning, daarom blijft mijn moeder in haar grote huis.";
    private static final List<String> HEARD = List.of(PHONE, DESK, COUNTER);

    private static final String DUIDING = "Ouderen die niet kunnen verhuizen";
    private static final String SENTENCE = "Wie in het dorp oud wil worden, wacht acht jaar op een kleinere woning.";
    private static final String ANSWER = "Volgend jaar komen er in Lemele twaalf kleine woningen bij voor ouderen.";
    private static final String BROUGHT = "Jullie woorden staan nu in het woonplan.";
    private static final String ADDRESS = "Dorpsstraat 1, 8148 RA Lemele";
    private static final String EMAIL = "familie@voorbeeld.example";
    private static final String PHONE_NUMBER = "0612345678";

    @Test
    void whatAPhoneNotedComesBackAsALetter() throws IOException {
        try (Mailbox mailbox = Mailbox.open()) {
            Visitor marieke = visitor(Screen.PHONE);
            Visitor berend = visitor(Account.BEREND);
            Visitor sanne = visitor(Account.SANNE);
            Visitor anouk = visitor(Account.ANOUK);

            String signaal = noteOutside(marieke);
            putTogether(new Walk(berend), new Walk(sanne), sanne);
            berend.open("/gehoord");
            read(new Walk(berend), new Walk(sanne), new Walk(anouk));
            land(sanne, new Walk(sanne));
            String together = "/terugkoppeling/samen?met=" + signaal.replaceFirst(".*/", "");
            new Answering(anouk, together).write(3, ANSWER, BROUGHT);
            new Answering(sanne, together).release(3);
            String letter = send(sanne, together);
            new Answering(berend, together).call(DESK);

            marieke.open(signaal + "/spoor").seesHeading("Waar gingen deze woorden heen?");
            assertThat(marieke.page().locator("main ol.spoor > li.spoor-reached"))
                    .hasCount(4);
            List.of(PHONE, DUIDING, SENTENCE, "per brief").forEach(marieke::sees);
            tellWhetherItHelped(mailbox, letter);
            anouk.open("/gehoord/" + signaal.replaceFirst(".*/", "") + "/spoor");
            Form.onPage(anouk).follow("Bekijk het antwoord");
            anouk.sees("Nu weten we waar we aan toe zijn.");
        }
    }

    /** On a visit: two screens, without a word that names somebody. */
    private String noteOutside(Visitor marieke) {
        Outside phone = new Outside(marieke, application().address())
                .signedIn(Account.MARIEKE)
                .ready();
        phone.field("Wat ervaren mensen?").fill(PHONE);
        phone.choose("zorg");
        phone.press("Wijzig");
        phone.field("Gemeente").selectOption(new SelectOption().setLabel("Ommen"));
        phone.field("Dorp of wijk").fill("Lemele");
        phone.choose("Ja");
        phone.choose("per brief");
        phone.field("Aan wie?").fill("een gezin in Lemele");
        phone.field("Adres").fill(ADDRESS);
        phone.field("In welke werkruimte?").selectOption(new SelectOption().setLabel(WERKRUIMTE));
        phone.done();
        phone.sees("Verstuurd. Je collega’s");
        return marieke.page().getByText("Bekijk het signaal").getAttribute("href");
    }

    /** One sees while typing that it was heard before, the other afterwards. */
    private static void putTogether(Walk berend, Walk sanne, Visitor reader) {
        berend.noteAlike(PHONE, DESK, "per telefoon", "Telefoonnummer", PHONE_NUMBER);
        String third = sanne.noteFor(COUNTER, "per e-mail", "E-mailadres", EMAIL);
        reader.open(third).sees("Lijkt op");
        Form.onPage(reader).press("Dit is hetzelfde, zet erbij: " + PHONE);
        reader.sees("3 stemmen die jij mag zien");
    }

    private static void read(Walk berend, Walk sanne, Walk anouk) {
        berend.startDuiding(DUIDING, WERKRUIMTE, HEARD, ORGANISATIES);
        berend.markByKey("Dalfsen", "zelfde hier", "1", HEARD);
        berend.writeReading("Ouderen willen kleiner wonen in hun eigen dorp, en maken dan een huis vrij.");
        berend.signOff("Dalfsen");
        sanne.takeUp("Duiding wacht op jouw organisatie: " + DUIDING);
        sanne.markByKey("Ommen", "zelfde hier", "1", HEARD);
        sanne.signOff("Ommen");
        anouk.takeUp("Duiding wacht op jouw organisatie: " + DUIDING);
        anouk.markByKey("Zwolle", "anders hier", "2", HEARD);
        anouk.signOff("Zwolle");
    }

    private static void land(Visitor sanne, Walk walk) {
        sanne.open("/dossiers");
        sanne.page()
                .locator("main .eo-list a")
                .filter(new Locator.FilterOptions().setHasText(WERKRUIMTE))
                .first()
                .click();
        sanne.seesHeading(WERKRUIMTE);
        walk.land(DUIDING, SENTENCE);
    }

    /** The letter is made, read and posted, and the e-mail goes; the result is the code that stands in the letter. */
    private static String send(Visitor sanne, String together) throws IOException {
        var answering = new Answering(sanne, together);
        Download download = sanne.page()
                .waitForDownload(
                        () -> Form.onPage(sanne).link("Maak 1 brief (PDF)").click());
        String letter;
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            letter = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        assertThat(letter).contains("Dorpsstraat 1", "8148 RA Lemele", ANSWER, BROUGHT, "Provincie Overijssel");
        answering.press("Markeer 1 brief als verstuurd");
        sanne.sees("Gelukt voor 1 stem");
        assertThat(Form.onPage(sanne).button("Markeer 1 brief als verstuurd")).hasCount(0);
        answering.press("Mail 1 antwoord");
        assertThat(Form.onPage(sanne).button("Mail 1 antwoord")).hasCount(0);
        sanne.sees("Gelukt voor 1 stem");
        return Mailbox.code(letter);
    }

    /** Who has the letter types the code over; who has the e-mail follows its link. */
    private void tellWhetherItHelped(Mailbox mailbox, String letter) {
        Visitor speaker = visitor(Screen.PHONE).open("/nuttig");
        speaker.page().getByLabel("Code").fill(letter);
        speaker.click("Ga verder");
        say(speaker, "ja", "Nu weten we waar we aan toe zijn.");

        String mail = mailbox.takeFor(EMAIL);
        assertThat(mail).contains(ANSWER, BROUGHT);
        Visitor family = visitor().open("/nuttig/" + Mailbox.code(mail));
        say(family, "een beetje", "");
        family.open("/nuttig/" + Mailbox.code(mail)).sees("Deze code werkt niet");
    }

    private static void say(Visitor somebody, String judgement, String words) {
        somebody.sees("Was dit antwoord nuttig?");
        somebody.page().getByText(judgement).click();
        somebody.page().getByLabel("Waarom?").fill(words);
        somebody.click("Verstuur");
        somebody.sees("Dank je wel");
    }
}
