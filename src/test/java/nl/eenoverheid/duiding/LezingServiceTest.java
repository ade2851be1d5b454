package nl.eenoverheid.duiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
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

@ModuleTest(extraIncludes = {"signaal", "overheid", "bezoek"})
@Capability({"B1", "B2"})
class LezingServiceTest {
    private final DuidingService duidingen;
    private final DuidingWorkService work;
    private final LezingService lezingen;
    private final SignaalService signalen;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn reader;
    private WerkruimteId wonen;
    private long huis;
    private DuidingId id;

    @Autowired
    LezingServiceTest(
            DuidingService duidingen,
            DuidingWorkService work,
            LezingService lezingen,
            SignaalService signalen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.duidingen = duidingen;
        this.work = work;
        this.lezingen = lezingen;
        this.signalen = signalen;
        this.statements = statements;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void table() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(
                Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(ommen);
        huis = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"))
                .value();
        id = duidingen.start(new DuidingData(wonen, "Starters", Set.of(huis), Set.of()));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void alineasAreAddedMovedAndTakenAway() {
        long first = lezingen.add(id, null, "Eerste.");
        long last = lezingen.add(id, first, "Laatste.");
        long middle = People.as(dalfsen, () -> lezingen.add(id, first, "Midden."));
        assertThat(reading()).isEqualTo("Eerste.\n\nMidden.\n\nLaatste.");
        lezingen.move(id, last, null);
        assertThat(reading()).isEqualTo("Laatste.\n\nEerste.\n\nMidden.");
        lezingen.move(id, last, null);
        assertThat(duidingen.detail(id).lezingNummer())
                .as("the same place is no new version")
                .isEqualTo(4);
        lezingen.remove(id, first, 1);
        lezingen.add(id, first, "Na wat weg is.");
        assertThat(reading()).isEqualTo("Laatste.\n\nNa wat weg is.\n\nMidden.");
        assertThat(lezingen.alineas(id))
                .extracting(AlineaDetail::id, AlineaDetail::organisatie)
                .contains(tuple(middle, "Dalfsen"));
    }

    @Test
    void changesOfOtherWordsAreJoinedAndOfTheSameWordsAreShown() {
        long alinea = lezingen.add(id, null, "Wie wacht wordt boos.");
        People.as(dalfsen, () -> lezingen.write(id, alinea, 1, "Wie lang wacht wordt boos."));
        assertThat(lezingen.write(id, alinea, 1, "Wie wacht wordt niet boos.")).isEqualTo(Geschreven.SAMENGEVOEGD);
        assertThat(reading()).isEqualTo("Wie lang wacht wordt niet boos.");
        assertThat(lezingen.write(id, alinea, 3, "Wie lang wacht wordt niet boos."))
                .isEqualTo(Geschreven.HETZELFDE);
        assertThatThrownBy(() -> lezingen.write(id, alinea, 2, "Wie lang wacht wordt moe."))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> lezingen.write(id, alinea, 99, "Van nergens"))
                .as("a version that never was")
                .isInstanceOf(Stale.class);
        assertThat(reading()).isEqualTo("Wie lang wacht wordt niet boos.");
    }

    @Test
    void whatIsWrittenInAnAlineaThatWasTakenAwayStandsAgain() {
        long alinea = lezingen.add(id, null, "Wachten maakt boos.");
        People.as(dalfsen, () -> lezingen.remove(id, alinea, 1));
        assertThat(lezingen.alineas(id)).isEmpty();
        assertThat(lezingen.write(id, alinea, 1, "Wachten maakt moe.")).isEqualTo(Geschreven.TERUGGEZET);
        assertThat(reading()).isEqualTo("Wachten maakt moe.");
        assertThatThrownBy(() -> lezingen.remove(id, alinea, 1))
                .as("somebody wrote in it since")
                .isInstanceOf(Stale.class);
    }

    @Test
    void manyWriteAtTheSameMomentAndNoWordIsLost() throws Exception {
        List<SignedIn> people = List.of(ommen, dalfsen, ommen, dalfsen, ommen, dalfsen, ommen, dalfsen);
        lezingen.add(id, null, "Jongeren zoeken een huis in hun eigen dorp en wachten al jaren.");
        Set<String> accepted = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                var writer = new Writer("p" + i, people.get(i), new Random(i));
                all.add(threads.submit(() -> People.as(writer.person(), () -> writer.work(12, accepted))));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }

        Set<String> kept = new HashSet<>(words(reading()));
        kept.addAll(words(String.join(
                " ",
                jdbc.sql("select v.tekst from duiding_alinea_versie v join duiding_alinea a on a.id = v.alinea_id"
                                + " where a.duiding_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())));
        assertThat(accepted).as("words that were accepted").hasSizeGreaterThan(40);
        assertThat(kept).containsAll(accepted);
        assertThat(lezingen.alineas(id).stream().map(AlineaDetail::tekst).collect(Collectors.joining("\n\n")))
                .as("the version that counts is the text as it stands")
                .isEqualTo(reading());
        assertThat(all(null).stream().map(each -> each.versie().nummer()))
                .as("every version once")
                .doesNotHaveDuplicates()
                .hasSize(duidingen.detail(id).lezingNummer());
    }

    @Test
    void voicesAreSignedWithTheReadingAndAChangeAsksAnew() {
        lezingen.add(id, null, "Jongeren zoeken een huis.");
        work.mark(id, huis, Merk.ZELFDE_HIER, "");
        People.as(dalfsen, () -> work.mark(id, huis, Merk.EEN_KEER_GEHOORD, "bij de bakker"));
        assertThatThrownBy(() -> work.sign(id, 1, 0))
                .as("without the voice that came meanwhile")
                .isInstanceOf(Stale.class);
        work.sign(id, 1, 1);
        assertThat(duidingen.detail(id).stemmen())
                .containsExactly(new LezingStem(
                        StemSoort.EEN_KEER_GEHOORD,
                        "Dalfsen",
                        huis,
                        "Dochter van 27 woont nog thuis",
                        "bij de bakker"));

        People.as(dalfsen, () -> work.disagree(id, 0, "Bij ons is het vooral geld."));
        DuidingDetail seen = duidingen.detail(id);
        assertThat(seen.eigen().orElseThrow().getekend())
                .as("a disagreement is part of the reading")
                .isFalse();
        assertThat(seen.lezingNummer()).as("what was signed stays as it was").isEqualTo(2);
        work.sign(id, 2, seen.stemNummer());
        People.as(dalfsen, () -> work.sign(id, 2, seen.stemNummer()));

        List<LezingVersieDetail> versies = all(null);
        assertThat(versies)
                .extracting(LezingVersieDetail::getekend)
                .containsExactly(List.of("Dalfsen", "Ommen"), List.of("Ommen"));
        assertThat(versies.getFirst().stemmen())
                .extracting(LezingStem::soort)
                .containsExactlyInAnyOrder(StemSoort.ONENIGHEID, StemSoort.EEN_KEER_GEHOORD);
        assertThat(versies.getLast().stemmen()).extracting(LezingStem::tekst).containsExactly("bij de bakker");
    }

    @Test
    void aMarkKeepsWhatTheOrganisationSaidBefore() {
        SignedIn owner = world.official(World.OMMEN);
        SignedIn collega = world.official(World.OMMEN);
        WerkruimteId own = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, collega, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        long signaal = signalen.note(Signalen.data(own, "Huur na renovatie")).value();
        DuidingId duiding = duidingen.start(new DuidingData(own, "Huur", Set.of(signaal), Set.of()));
        work.mark(duiding, signaal, Merk.ZELFDE_HIER, "");
        People.as(collega, () -> work.mark(duiding, signaal, Merk.ANDERS_HIER, "huur hoger"));
        People.as(collega, () -> work.mark(duiding, signaal, Merk.ANDERS_HIER, "huur hoger"));

        assertThat(duidingen.detail(duiding).rijen().getFirst().merken().values())
                .extracting(DuidingDetail.Gemerkt::wie)
                .as("the last word")
                .containsExactly(collega.naam());
        assertThat(duidingen.merken(duiding, signaal))
                .extracting(MerkRegel::merk, MerkRegel::wie)
                .containsExactly(tuple(Merk.ANDERS_HIER, collega.naam()), tuple(Merk.ZELFDE_HIER, owner.naam()));
        work.mark(duiding, signaal, null, "");
        assertThat(duidingen.merken(duiding, signaal).getFirst().merk()).isNull();
        People.as(world.official(World.OVERIJSSEL), () -> assertThat(duidingen.merken(duiding, signaal))
                .isEmpty());
    }

    @Test
    void oneSittingIsToldOnce() {
        long alinea = lezingen.add(id, null, "Een.");
        lezingen.write(id, alinea, 1, "Een twee.");
        lezingen.write(id, alinea, 2, "Een twee drie.");
        People.as(dalfsen, () -> lezingen.write(id, alinea, 3, "Een twee drie vier."));
        assertThat(duidingen.detail(id).verloop())
                .extracting(VerloopRegel::soort)
                .containsExactly("duiding.verloop.written", "duiding.verloop.written", "duiding.verloop.started");
    }

    @Test
    void strangersAndReadersChangeNothingAndBadInputIsNamed() {
        long alinea = lezingen.add(id, null, "Wachten maakt boos.");
        People.as(world.official(World.OVERIJSSEL), () -> {
            assertThat(lezingen.alineas(id)).isEmpty();
            assertThat(lezingen.versies(id, null).rows()).isEmpty();
            assertThatThrownBy(() -> lezingen.write(id, alinea, 1, "Van buiten"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lezingen.keep(id)).isInstanceOf(NotFound.class);
        });
        People.as(reader, () -> {
            assertThat(lezingen.alineas(id)).hasSize(1);
            assertThatThrownBy(() -> lezingen.add(id, null, "Nee")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> lezingen.move(id, alinea, null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> lezingen.remove(id, alinea, 1)).isInstanceOf(AccessDeniedException.class);
        });
        DuidingId other = duidingen.start(new DuidingData(wonen, "Anders", Set.of(huis), Set.of()));
        assertThatThrownBy(() -> lezingen.write(other, alinea, 1, "In een andere duiding"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lezingen.write(id, alinea, 1, "a".repeat(DuidingData.LONGEST_ALINEA + 1)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> lezingen.add(id, null, " \n ")).isInstanceOf(InvalidInput.class);
        for (int i = 1; i < Alineas.MOST; i++) {
            lezingen.add(id, alinea, "Alinea " + i);
        }
        assertThatThrownBy(() -> lezingen.add(id, null, "Te veel")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void twoHundredSignalenStayWithinTheBudget() {
        Set<Long> many = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            many.add(signalen.note(Signalen.data(wonen, "Signaal " + i)).value());
        }
        work.addSignalen(id, many);
        lezingen.add(id, null, "Veel.");
        many.stream().limit(30).forEach(each -> work.mark(id, each, Merk.EEN_KEER_GEHOORD, ""));
        DuidingDetail detail = statements.atMost(3, () -> duidingen.detail(id));
        assertThat(detail.rijen()).hasSize(201);
        statements.atMost(1, () -> lezingen.alineas(id));
        statements.atMost(3, () -> lezingen.versies(id, null));
        statements.atMost(1, () -> duidingen.merken(id, huis));
        // load, alineas, sitting, werkruimten, duiding, alinea, version of it, version of the reading
        long alinea = lezingen.alineas(id).getFirst().id();
        statements.atMost(9, () -> lezingen.write(id, alinea, 1, "Heel veel."));
        // load, signalen, marks, werkruimten, duiding, mark, version
        statements.atMost(8, () -> work.mark(id, huis, Merk.ANDERS_HIER, ""));
    }

    private String reading() {
        return duidingen.detail(id).lezing().tekst();
    }

    private List<LezingVersieDetail> all(String after) {
        Page<LezingVersieDetail> page = lezingen.versies(id, after);
        List<LezingVersieDetail> rows = new ArrayList<>(page.rows());
        if (page.next() != null) {
            rows.addAll(all(page.next()));
        }
        return rows;
    }

    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}\\p{N}]+"));
    }

    /** Somebody who adds, changes, moves and takes away, and keeps both texts when the same words were changed. */
    private final class Writer {
        private final String name;
        private final SignedIn person;
        private final Random random;

        Writer(String name, SignedIn person, Random random) {
            this.name = name;
            this.person = person;
            this.random = random;
        }

        SignedIn person() {
            return person;
        }

        void work(int times, Set<String> accepted) {
            for (int i = 0; i < times; i++) {
                String word = name + "w" + i;
                List<AlineaDetail> now = lezingen.alineas(id);
                switch (now.isEmpty() ? 0 : random.nextInt(8)) {
                    case 0 -> {
                        lezingen.add(id, now.isEmpty() ? null : any(now).id(), "Alinea van " + word + ".");
                        accepted.add(word);
                    }
                    case 1 -> lezingen.move(id, any(now).id(), random.nextBoolean() ? null : any(now).id());
                    case 2 -> remove(any(now));
                    default -> {
                        write(any(now), word);
                        accepted.add(word);
                    }
                }
            }
        }

        private void write(AlineaDetail seen, String word) {
            List<String> words = new ArrayList<>(List.of(seen.tekst().split(" ")));
            words.add(random.nextInt(words.size() + 1), word);
            try {
                lezingen.write(id, seen.id(), seen.nummer(), String.join(" ", words));
            } catch (Stale stale) {
                lezingen.alineas(id).stream()
                        .filter(each -> each.id() == seen.id())
                        .findFirst()
                        .ifPresentOrElse(
                                theirs -> write(theirs, word),
                                () -> lezingen.write(id, seen.id(), seen.nummer(), word));
            }
        }

        private void remove(AlineaDetail seen) {
            try {
                lezingen.remove(id, seen.id(), seen.nummer());
            } catch (Stale stale) {
                // somebody wrote in it: then it stays
                assertThat(lezingen.alineas(id)).isNotNull();
            }
        }

        private AlineaDetail any(List<AlineaDetail> alineas) {
            return alineas.get(random.nextInt(alineas.size()));
        }
    }
}
