package nl.eenoverheid.dilemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.access.People;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act of every role in every state of a dilemma, and what it keeps. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("F5")
class DilemmaLevensloopTest {
    private static final String WHY = "De huizen zijn nu nodig.";

    private enum Handeling {
        WIJZIG,
        KIES,
        KIES_ZONDER_REDEN,
        KIES_WAT_ER_NIET_STAAT,
        LAAT_OPEN,
        PAK_WEER_OP
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final ApplicationContext context;
    private final DilemmaService dilemmas;
    private final JdbcClient jdbc;
    private final Cast<Wie> cast;

    private DossierId dossier;
    private DilemmaId id;

    @Autowired
    DilemmaLevensloopTest(ApplicationContext context) {
        this.context = context;
        this.dilemmas = context.getBean(DilemmaService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.cast = Cast.usual(context, Wie.class);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("dilemma", DilemmaStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneDilemma() {
        asOwner(() -> {
            dossier = context.getBean(DossierService.class).open(Dossiers.data(cast.werkruimte(), "Woningbouw"));
            id = dilemmas.lay(dossier, data("Snel of dichtbij?", "Langs het spoor", "In het dorp"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        put(rij.toestand(DilemmaStatus.class));

        cast.play(rij, () -> act(rij), this::status);
    }

    @Test
    void whatWasChosenBeforeCanStillBeRead() {
        asOwner(() -> {
            DilemmaId other = dilemmas.lay(dossier, data("Hoog of laag?", "Hoog", "Laag"));
            dilemmas.choose(other, dilemmas.detail(other).version(), 1, WHY);
            assertThat(dilemmas.detail(other).keuze()).isEqualTo(1);
            dilemmas.reopen(other, dilemmas.detail(other).version(), "De stikstof is weg.");
            long seen = dilemmas.detail(other).version();
            dilemmas.leaveOpen(other, seen, "We wachten op het onderzoek.");
            assertThatThrownBy(() -> dilemmas.choose(other, seen, 0, WHY)).isInstanceOf(Stale.class);

            assertThat(dilemmas.detail(other).stappen())
                    .extracting(DilemmaDetail.Stap::soort, DilemmaDetail.Stap::kant)
                    .containsExactly(
                            tuple(DilemmaStapSoort.OPEN_GELATEN, ""),
                            tuple(DilemmaStapSoort.HEROPEND, ""),
                            tuple(DilemmaStapSoort.GEKOZEN, "Laag"));
            assertThat(points())
                    .extracting(Tijdlijnpunt::key, Tijdlijnpunt::titel)
                    .contains(
                            tuple("dilemma.tijdlijn.GEKOZEN", "Hoog of laag?"),
                            tuple("dilemma.tijdlijn.GELEGD", "Snel of dichtbij?"));
        });
        cast.as(Wie.BUITENSTAANDER, () -> {
            assertThat(dilemmas.ofDossier(dossier)).isEmpty();
            assertThat(points()).isEmpty();
            assertThatThrownBy(() -> dilemmas.detail(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void badInputIsNamedAtItsField() {
        String tooLong = "x".repeat(100_000);
        asOwner(() -> {
            assertProblems(new DilemmaData(" ", List.of()), "vraag", "kanten");
            assertProblems(
                    new DilemmaData(
                            "a\nb",
                            List.of(
                                    new DilemmaData.Kant("Hoog", "", tooLong, "c\u202Ed", Set.of()),
                                    new DilemmaData.Kant("hoog", "x", "y", tooLong, Set.of()))),
                    "vraag",
                    "kanten.0.geeft",
                    "kanten.0.kost",
                    "kanten.0.voorWie",
                    "kanten.1.naam",
                    "kanten.1.voorWie");
            assertThatThrownBy(() -> dilemmas.lay(
                            dossier,
                            new DilemmaData(
                                    "Hoog of laag?",
                                    List.of(
                                            new DilemmaData.Kant("Hoog", "x", "y", "z", Set.of(999_999_999L)),
                                            new DilemmaData.Kant("Laag", "x", "y", "z", Set.of())))))
                    .as("a signaal that is not with the dossier")
                    .isInstanceOf(NotFound.class);
            dilemmas.lay(dossier, data("<script>\uD83C\uDFE1 שלום", "Hoog", "Laag"));
        });
    }

    @Test
    void staysWithinItsStatementBudget() {
        StatementBudget statements = context.getBean(StatementBudget.class);
        asOwner(() -> {
            statements.atMost(1, () -> dilemmas.ofDossier(dossier));
            statements.atMost(3, () -> dilemmas.detail(id));
            statements.atMost(1, this::points);
        });
    }

    private void act(Levensloop.Rij rij) {
        switch (rij.handeling(Handeling.class)) {
            case WIJZIG -> dilemmas.change(id, version(), data("Snel of dichtbij?", "Langs het spoor", "In de kern"));
            case KIES -> dilemmas.choose(id, version(), 0, WHY);
            case KIES_ZONDER_REDEN -> dilemmas.choose(id, version(), 0, " ");
            case KIES_WAT_ER_NIET_STAAT -> dilemmas.choose(id, version(), 7, WHY);
            case LAAT_OPEN -> dilemmas.leaveOpen(id, version(), WHY);
            case PAK_WEER_OP -> dilemmas.reopen(id, version(), WHY);
        }
    }

    private void put(DilemmaStatus status) {
        cast.put("delete from dilemma_stap where dilemma_id = ?", id.value());
        cast.put(
                "update dilemma set status = ?, keuze = if(?, 0, null), version = version + 1 where id = ?",
                status.name(),
                status == DilemmaStatus.GEKOZEN,
                id.value());
    }

    private DilemmaStatus status() {
        return DilemmaStatus.valueOf(jdbc.sql("select status from dilemma where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    /** A stranger has no version to send; theirs is refused before it is looked at. */
    private long version() {
        return jdbc.sql("select version from dilemma where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<Tijdlijnpunt> points() {
        return context.getBean("dilemmaTijdlijn", TijdlijnBron.class)
                .punten(dossier, Instant.parse("2030-01-01T00:00:00Z"), 20);
    }

    private void asOwner(Runnable act) {
        cast.as(Wie.EIGENAAR, act);
    }

    private void assertProblems(DilemmaData data, String... fields) {
        assertThatThrownBy(() -> dilemmas.lay(dossier, data))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly(fields));
    }

    private static DilemmaData data(String vraag, String... kanten) {
        return new DilemmaData(
                vraag,
                Stream.of(kanten)
                        .map(naam -> new DilemmaData.Kant(naam, "Huizen", "Ruimte", "Wie nu wacht", Set.of()))
                        .toList());
    }
}
