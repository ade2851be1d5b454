package nl.eenoverheid.reactie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"bezoek", "overheid", "signaal"})
@Capability("B6")
class LezingReactieServiceTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 12);

    private final LezingReactieService lezingReacties;
    private final ReactieService reacties;
    private final ReactieAntwoordService antwoorden;
    private final DuidingService duidingen;
    private final DuidingWorkService work;
    private final LezingService lezingen;
    private final SignaalService signalen;
    private final StatementBudget statements;
    private final World world;
    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn zwolle;
    private SignedIn reader;
    private SignaalId signaal;
    private DuidingId duiding;
    private long first;
    private long second;

    @Autowired
    LezingReactieServiceTest(
            LezingReactieService lezingReacties,
            ReactieService reacties,
            ReactieAntwoordService antwoorden,
            DuidingService duidingen,
            DuidingWorkService work,
            LezingService lezingen,
            SignaalService signalen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.lezingReacties = lezingReacties;
        this.reacties = reacties;
        this.antwoorden = antwoorden;
        this.duidingen = duidingen;
        this.work = work;
        this.lezingen = lezingen;
        this.signalen = signalen;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void read() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        zwolle = world.official(World.ZWOLLE);
        reader = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(Map.of(
                ommen, WerkruimteRol.EIGENAAR,
                dalfsen, WerkruimteRol.DEELNEMER,
                zwolle, WerkruimteRol.DEELNEMER,
                reader, WerkruimteRol.LEZER));
        People.signIn(ommen);
        signaal = signalen.note(Signalen.data(wonen, "Mevrouw Jansen wacht op een huis"));
        duiding = duidingen.start(new DuidingData(
                wonen,
                "Wachten in Lemele",
                Set.of(signaal.value()),
                Set.of(ommen.organisatie(), dalfsen.organisatie())));
        first = lezingen.add(duiding, null, "Jongeren zoeken een huis in hun eigen dorp.");
        second = lezingen.add(duiding, first, "Niet weten maakt boos.");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void outsiderReadsTheChosenWordsOfTheReadingAndNothingElse() {
        work.disagree(duiding, 0, "Bij ons niet");
        String token = ask(Set.of(second));
        People.signOut();

        ReactieVraag vraag = antwoorden.question(token);

        assertThat(vraag.lezing()).isTrue();
        assertThat(vraag.tekst()).isEqualTo("Niet weten maakt boos.");
        assertThat(vraag.toString()).doesNotContain("Jansen", "Lemele", "Jongeren", "Bij ons niet", "Dalfsen");
        antwoorden.answer(token, "Zo is het.");
        People.signIn(dalfsen);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.lezing()).isEqualTo(2);
            assertThat(row.antwoord()).isEqualTo("Zo is het.");
            assertThat(row.mayManage()).isFalse();
        });
        assertThat(duidingen.detail(duiding).verloop())
                .extracting(VerloopRegel::soort)
                .startsWith("reactie.verloop.answered", "reactie.verloop.asked");
        assertThat(reacties.ofSignaal(signaal)).as("not at the signaal").isEmpty();
    }

    @Test
    void reactionStaysWithTheVersionThatWasRead() {
        String token = ask(Set.of(first, second));
        lezingen.write(duiding, first, 1, "Ouderen ook.");
        assertThat(antwoorden.question(token).tekst())
                .isEqualTo("Jongeren zoeken een huis in hun eigen dorp.\n\nNiet weten maakt boos.");
        antwoorden.answer(token, "Wij herkennen dit.");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.lezing())
                .isEqualTo(2));
        assertThat(duidingen.detail(duiding).lezingNummer()).isEqualTo(3);
        assertThatThrownBy(() -> ask(Set.of(first)))
                .as("what is on the screen is old")
                .isInstanceOf(Stale.class);
    }

    @Test
    void readingThatWasSignedOffCanBeShownToo() {
        work.mark(duiding, signaal.value(), Merk.ZELFDE_HIER, "");
        work.sign(duiding, 2, 0);
        People.as(dalfsen, () -> {
            work.mark(duiding, signaal.value(), Merk.ZELFDE_HIER, "");
            work.sign(duiding, 2, 0);
        });
        assertThat(antwoorden.question(ask(Set.of(first))).tekst()).startsWith("Jongeren");
        assertThat(duidingen.detail(duiding).isOpen())
                .as("asking ends no signature")
                .isFalse();
    }

    @Test
    void onlyWhoTakesPartAsks() {
        String token = ask(Set.of(first));
        ReactieId id = new ReactieId(rows().getFirst().id());
        for (SignedIn person : List.of(zwolle, reader)) {
            People.as(person, () -> {
                assertThat(lezingReacties.mayAsk(duiding)).isFalse();
                assertThat(rows()).hasSize(1);
                assertThatThrownBy(() -> ask(Set.of(first))).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> reacties.withdraw(id)).isInstanceOf(AccessDeniedException.class);
            });
        }
        People.as(dalfsen, () -> {
            assertThat(lezingReacties.mayAsk(duiding)).isTrue();
            assertThatThrownBy(() -> reacties.renew(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> reacties.mail(token)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(world.official(World.OMMEN), () -> {
            assertThat(rows()).isEmpty();
            assertThatThrownBy(() -> ask(Set.of(first))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reacties.withdraw(id)).isInstanceOf(NotFound.class);
        });
        reacties.withdraw(id);
        assertThatThrownBy(() -> antwoorden.question(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingToReadIsNoQuestion() {
        for (Set<Long> none : List.of(Set.<Long>of(), Set.of(99L))) {
            assertThatThrownBy(() -> ask(none))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                            .extracting(InvalidInput.Problem::field)
                            .containsExactly("tekst"));
        }
        lezingen.remove(duiding, first, 1);
        lezingen.remove(duiding, second, 1);
        assertThatThrownBy(() -> lezingReacties.ask(duiding, data(4, Set.of(first))))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void readingTakesOneStatement() {
        String token = ask(Set.of(first));
        duidingen.detail(duiding);
        statements.atMost(1, this::rows);
        statements.atMost(1, () -> lezingReacties.mayAsk(duiding));
        statements.atMost(1, () -> antwoorden.question(token));
    }

    private String ask(Set<Long> alineas) {
        return lezingReacties.ask(duiding, data(2, alineas));
    }

    private static LezingVraagData data(int seen, Set<Long> alineas) {
        return new LezingVraagData(
                "bestuur dorpsbelang", "bestuur@dorp.example", "Herkennen jullie dit?", seen, alineas, LAST_DAY);
    }

    private List<ReactieListItem> rows() {
        return lezingReacties.ofDuiding(duiding);
    }
}
