package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job over what people really said: proposals of residents and motions of the Tweede Kamer, read from files that
 * are not part of the project. {@code ./eo data-check} runs it on the folder in which they stand.
 */
@Capability({"A12", "B1", "C1", "C2", "H9", "K9"})
class RealDataIT extends JourneyTest {
    private static final String PROPOSALS = "pabulib_nl_voorstellen.csv";
    private static final String MOTIONS = "moties.csv";
    private static final int ALL_PROPOSALS = 1_383;
    private static final int ALL_MOTIONS = 438;
    private static final int IN_ASSEN = 14;

    private static final String WERKRUIMTE = "Voorstellen en moties";
    private static final String PROVINCIE = "Provincie Overijssel";
    private static final String PODIUM = "PopUp Podium";
    private static final List<String> YOUNG =
            List.of(PODIUM, "Jongerenplatform", "Muziekproductie studio", "Samen koken en eten", "Gedichtenroute");
    private static final String DUIDING = "Jongeren zoeken een plek";
    private static final String SENTENCE = "Jongeren in Assen willen een plek die zij zelf vullen.";
    private static final String KNOOP = "Wie geeft jongeren in Assen een plek?";
    private static final String BESLUIT = "Assen opent een plek voor jongeren";
    private static final String PLAY = "Plekken om te spelen";
    private static final String WHO = "de bedenkers van het podium";

    @TempDir
    private static Path data;

    private static PackagedApplication loaded;

    @BeforeAll
    static void load() {
        Path files = Path.of(System.getProperty("eo.data"), "uitspraken");
        loaded = PackagedApplication.start(
                data,
                "--eenoverheid.load.account=" + Account.MARIEKE.email(),
                "--eenoverheid.load.proposals=" + files.resolve(PROPOSALS),
                "--eenoverheid.load.motions=" + files.resolve(MOTIONS));
    }

    @AfterAll
    static void stop() {
        loaded.stop();
    }

    @Override
    PackagedApplication application() {
        return loaded;
    }

    @Test
    void everyLineIsNotedOrRefusedWithItsNumberAndWhy() {
        assertThat(noted(PROPOSALS)).isEqualTo(ALL_PROPOSALS);
        assertThat(noted(MOTIONS) + refused(MOTIONS).size()).isEqualTo(ALL_MOTIONS);
        assertThat(refused(MOTIONS)).allSatisfy(line -> assertThat(line).matches(".*line \\d+: \\S+ \\S.*"));
    }

    @Test
    void whatResidentsProposedIsReadDecidedOnAndToldBack() {
        Visitor visitor = visitor(Account.MARIEKE);
        Walk marieke = new Walk(visitor);
        String signaal = promiseAnAnswer(visitor, marieke);

        marieke.filterOn("Assen");
        marieke.startDuiding(DUIDING, WERKRUIMTE, YOUNG, List.of(PROVINCIE));
        marieke.waits("Duiding wacht op jouw organisatie: " + DUIDING);
        visitor.page().goBack();
        visitor.seesHeading(DUIDING);
        marieke.mark(PROVINCIE, "zelfde hier", YOUNG);
        marieke.writeReading("Jongeren zoeken een plek waar zij zelf bepalen wat er gebeurt.");
        marieke.signOff(PROVINCIE);
        marieke.waitsNoLonger("Duiding wacht op jouw organisatie: " + DUIDING);

        marieke.openDossier("Plek voor jongeren", WERKRUIMTE, "Wat jongeren in Assen vroegen.", "Wat helpt hen?");
        marieke.land(DUIDING, SENTENCE);
        marieke.raiseKnoop(KNOOP, DUIDING);
        marieke.takeUp("Niemand beslist: " + KNOOP);
        marieke.recordDecider("gemeenteraad Assen", "Gemeentewet, artikel 147");
        marieke.waitsNoLonger("Niemand beslist: " + KNOOP);
        marieke.draftBesluit(
                BESLUIT, WERKRUIMTE, KNOOP, DUIDING, LocalDate.now(Form.HERE).plusYears(1));
        marieke.takePosition("voor", "De provincie betaalt mee.");
        marieke.adopt();

        marieke.takeUp("te laat: " + PODIUM);
        marieke.answer("De gemeente opent in het voorjaar een plek met een podium.", BESLUIT);
        marieke.waitsNoLonger("te laat: " + PODIUM);
        marieke.seesWholeTrace(signaal, PODIUM, DUIDING, SENTENCE, BESLUIT);
    }

    /** One of the groups that come out becomes a theme, and some of its signalen a duiding that lands. */
    @Test
    void groupsAreFoundInAllOfThemAndOneIsReadTogether() throws IOException {
        Visitor visitor = visitor(Account.MARIEKE).open("/gehoord");
        Walk marieke = new Walk(visitor);
        marieke.narrowTo(WERKRUIMTE);
        Form.onPage(visitor).follow("Zoek groepen");
        Form.onPage(visitor).press("Zoek groepen");
        Groups groups = Groups.found(visitor.page());
        Files.writeString(Path.of("target", "clusters.md"), groups.table());
        assertThat(groups.count()).isGreaterThan(20);
        groups.takeAsTheme("speeltuin", "Groen en spelen");
        visitor.sees("signalen kregen het thema");

        visitor.open("/gehoord");
        Form.onPage(visitor).press("+ filter");
        Form.inDialog(visitor).pick("Thema", "Groen en spelen");
        visitor.page().keyboard().press("Escape");
        assertThat(Form.onPage(visitor).button("Groen en spelen")).isVisible();
        List<String> heard = marieke.firstHeard(5);
        marieke.startDuiding(PLAY, WERKRUIMTE, heard, List.of(PROVINCIE));
        marieke.markByKey(PROVINCIE, "zelfde hier", "1", heard);
        marieke.writeReading("Kinderen en ouders willen een plek om te spelen die heel en groen is.");
        marieke.signOff(PROVINCIE);
        marieke.openDossier("Spelen in de buurt", WERKRUIMTE, "Wat bewoners voorstellen.", "Wat kunnen zij zelf?");
        marieke.land(PLAY, "Bewoners willen zelf een speeltuin opknappen.");
    }

    private static String promiseAnAnswer(Visitor visitor, Walk marieke) {
        marieke.filterOn("Assen");
        assertThat(visitor.page().getByRole(AriaRole.CHECKBOX)).hasCount(IN_ASSEN);
        String signaal = marieke.openSignaal(PODIUM);
        marieke.promise(signaal, WHO, LocalDate.now(Form.HERE).minusDays(7));
        return signaal;
    }

    private static int noted(String file) {
        Matcher found = Pattern.compile(Pattern.quote(file) + ": (\\d+) noted").matcher(loaded.output());
        assertThat(found.find()).as("a line about " + file).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static List<String> refused(String file) {
        return Pattern.compile(".*" + Pattern.quote(file) + ", line .*")
                .matcher(loaded.output())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
