package nl.eenoverheid.afweging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.cijfer.CijferChoice;
import nl.eenoverheid.cijfer.CijferData;
import nl.eenoverheid.cijfer.CijferId;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.OrganisatieId;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"knoop", "dossier", "duiding", "signaal", "overheid", "bezoek"})
@Capability("H5")
class AfwegingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate UNTIL = TODAY.plusDays(9);
    private static final String REASON = "Het waterschap liet zien dat het kan.";

    private final ApplicationContext context;
    private final AfwegingService afwegingen;
    private final AfwegingWorkService work;
    private final WegingService wegingen;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn reader;
    private WerkruimteId wonen;
    private DossierId dossier;
    private KnoopId knoop;

    @Autowired
    AfwegingServiceTest(ApplicationContext context) {
        this.context = context;
        this.afwegingen = context.getBean(AfwegingService.class);
        this.work = context.getBean(AfwegingWorkService.class);
        this.wegingen = context.getBean(WegingService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.world = new World(jdbc, context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void question() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(
                Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(ommen);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
        knoop = context.getBean(KnoopService.class)
                .raise(new KnoopData(wonen, dossier, "Waar eerst?", "", Set.of(), Set.of()));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void nobodyReadsTheWeightsOfAnotherBeforeAllGaveTheirs() {
        asked();
        give(dalfsen, "", 31, 69);
        Stream.of(ommen, reader)
                .forEach(person -> People.as(person, () -> {
                    AfwegingDetail.Partij seen = party(dalfsen);
                    assertThat(seen.gegeven()).as("that they gave is no secret").isTrue();
                    assertThat(seen.punten()).isEmpty();
                    assertThat(seen.opgaven()).isEmpty();
                    assertThat(seen.op()).isNull();
                    assertThat(seen.versies())
                            .as("nor how often they changed their mind")
                            .isZero();
                    assertThat(afwegingen.earlier(knoop)).isEmpty();
                }));
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(this::detail)
                .isInstanceOf(AccessDeniedException.class));
        People.as(
                dalfsen,
                () -> assertThat(party(dalfsen).punten()).as("their own").hasSize(2));
        assertThat(trail()).as("figures in the verloop").noneMatch(line -> line.contains("31") || line.contains("69"));

        give(ommen, "", 50, 50);
        assertThat(detail().status()).isEqualTo(AfwegingStatus.OPEN);
        People.as(reader, () -> {
            assertThat(party(dalfsen).punten().values()).containsExactlyInAnyOrder(31, 69);
            assertThat(party(dalfsen).opgaven().values()).containsExactly("Ons eigen plan voor het dorp");
        });
        assertThat(detail().together().share(0)).isEqualTo(0.405);
    }

    @Test
    void goingBackToTheTableClosesThemAgain() {
        asked();
        give(dalfsen, "", 31, 69);
        give(ommen, "", 50, 50);
        afwegingen.back(knoop, REASON);
        assertThat(party(dalfsen).punten()).isEmpty();
        assertThat(party(ommen).punten()).as("ready for themselves").hasSize(2);
        ask();
        assertThat(party(dalfsen).gegeven()).isFalse();
        give(dalfsen, "", 20, 80);
        assertThat(party(dalfsen).punten()).isEmpty();
        assertThat(afwegingen.earlier(knoop)).isEmpty();
        People.as(dalfsen, () -> assertThat(afwegingen.earlier(knoop)).hasSize(1));
        give(ommen, "", 60, 40);
        assertThat(afwegingen.earlier(knoop)).hasSize(2);
    }

    @Test
    void whoChangesLaterSaysWhyAndWhatWasStays() {
        asked();
        give(dalfsen, "", 31, 69);
        give(ommen, "", 50, 50);
        assertThatThrownBy(() -> give(ommen, " ", 80, 20)).isInstanceOf(InvalidInput.class);
        give(ommen, REASON, 80, 20);
        assertThat(party(ommen).reden()).isEqualTo(REASON);
        assertThat(afwegingen.earlier(knoop))
                .extracting(
                        EerdereWeging::organisatie,
                        each -> Set.copyOf(each.punten().values()))
                .containsExactly(tuple("Ommen", Set.of(50)));
        assertThat(verloop()).startsWith("afweging.verloop.anders", "afweging.verloop.geopend");
    }

    @Test
    void aSilentPartyIsPassedOverAfterTheLastDayAndCanStillSpeak() {
        asked();
        assertThatThrownBy(() -> wegingen.passOver(knoop, dalfsen.organisatie(), REASON))
                .isInstanceOf(IllegalMove.class);
        clock().set(UNTIL.plusDays(1)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
        wegingen.passOver(knoop, dalfsen.organisatie(), REASON);
        assertThatThrownBy(() -> wegingen.passOver(knoop, ommen.organisatie(), REASON))
                .as("then nobody has weighed")
                .isInstanceOfSatisfying(IllegalMove.class, refused -> assertThat(refused.key())
                        .isEqualTo("afweging.move.slaOver.niemand"));
        assertThatThrownBy(() -> wegingen.passOver(knoop, dalfsen.organisatie(), REASON))
                .as("not twice")
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> wegingen.passOver(knoop, reader.organisatie(), REASON))
                .isInstanceOf(NotFound.class);
        give(ommen, "", 50, 50);
        assertThat(detail().status()).isEqualTo(AfwegingStatus.OPEN);
        assertThat(detail().weighed()).hasSize(1);
        give(dalfsen, "We waren druk.", 10, 90);
        assertThat(detail().weighed()).hasSize(2);
        assertThat(party(dalfsen).overgeslagen()).isEmpty();
    }

    @Test
    void itWaitsForWhoDidNotGiveYet() {
        asked();
        assertThat(afwegingen.waiting(wonen)).containsExactly(new WaitingWeging(knoop.value(), "Waar eerst?", UNTIL));
        give(ommen, "", 50, 50);
        assertThat(afwegingen.waiting(wonen)).isEmpty();
        People.as(dalfsen, () -> assertThat(afwegingen.waiting(null)).isNotEmpty());
        People.as(reader, () -> assertThat(afwegingen.waiting(wonen)).isEmpty());
    }

    @Test
    void effectsNameTheirSourcesAndAnUnknownOneIsNotZero() {
        SignaalId heard =
                context.getBean(SignaalService.class).note(Signalen.data(wonen, "Mijn dochter vindt hier niets"));
        Afwegingen.table(work, knoop);
        AfwegingDetail table = detail();
        effect(
                table,
                0,
                0,
                0,
                new EffectData(
                        3,
                        "Er komen 120 woningen.",
                        List.of(Bron.of(heard), Bron.of("Woonvisie", "https://voorbeeld.example/visie"))));
        CijferId counted = context.getBean(CijferService.class)
                .record(
                        dossier,
                        new CijferData(
                                "Wachtenden",
                                "",
                                "Ommen",
                                BigDecimal.valueOf(412),
                                "mensen",
                                null,
                                "2025",
                                "Gemeente",
                                "",
                                ""));
        assertThat(work.cijfers(knoop)).extracting(CijferChoice::id).containsExactly(counted);
        effect(table, 1, 0, 0, new EffectData(null, "", List.of(Bron.of(counted))));
        assertThat(detail().cijfers()).containsExactly(counted.value());
        assertThatThrownBy(() -> effect(table, 1, 1, 0, new EffectData(0, "", List.of(Bron.of(new CijferId(-1))))))
                .isInstanceOf(NotFound.class);
        AfwegingDetail now = detail();
        AfwegingDetail.Effect first = now.effecten().getFirst();
        assertThat(first.bronnen()).extracting(Bron::soort).containsExactly(BronSoort.SIGNAAL, BronSoort.VERWIJZING);
        assertThat(now.effects().options().getFirst()).containsExactly(3.0, null);
        assertThat(now.effects().isKnown()).isFalse();
        assertThatThrownBy(() -> effect(now, 0, 0, 0, new EffectData(1, "Toch minder.", List.of())))
                .as("somebody else was first")
                .isInstanceOf(Stale.class);
        effect(now, 0, 0, first.version(), new EffectData(1, "Toch minder.", List.of()));
        assertThatThrownBy(() -> effect(now, 1, 1, 0, new EffectData(1, "Zo.", List.of(Bron.of(new SignaalId(-1))))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void badInputIsRefusedAndNothingIsKept() {
        Afwegingen.table(work, knoop);
        AfwegingDetail table = detail();
        for (EffectData bad : List.of(
                new EffectData(4, "Te veel.", List.of()),
                new EffectData(-4, "Te weinig.", List.of()),
                new EffectData(2, " ", List.of()),
                new EffectData(2, "a".repeat(501), List.of()),
                new EffectData(0, "", List.of(Bron.of("Visie", "javascript:alert(1)"))),
                new EffectData(0, "", List.of(Bron.of("", "https://voorbeeld.example"))))) {
            assertThatThrownBy(() -> effect(table, 0, 0, 0, bad)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> work.putOptie(knoop, null, 0, new OptieData(" ", "")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> work.putBelang(knoop, null, 0, new BelangData("Rust", "\u202e")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> work.putOptie(knoop, -1L, 0, new OptieData("Anders", "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wegingen.ask(knoop, new VraagData(TODAY.minusDays(1), Set.of())))
                .isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("sluitOp", "partijen"));
        assertThatThrownBy(() -> wegingen.ask(knoop, new VraagData(UNTIL, Set.of(world.organisatie(World.OVERIJSSEL)))))
                .as("nobody of them can weigh here")
                .isInstanceOf(NotFound.class);
        for (int i = 2; i < Afweging.MOST_OPTIONS; i++) {
            work.putOptie(knoop, null, 0, new OptieData("Optie " + i, ""));
        }
        assertThatThrownBy(() -> work.putOptie(knoop, null, 0, new OptieData("Een te veel", "")))
                .isInstanceOf(IllegalMove.class);
        ask();
        AfwegingDetail asked = detail();
        for (int[] points : List.of(new int[] {50, 51}, new int[] {100}, new int[] {150, -50}, new int[] {0, 0})) {
            assertThatThrownBy(() -> wegingen.give(knoop, Afwegingen.points(asked, "", points)))
                    .isInstanceOf(InvalidInput.class);
        }
        Map<Long, Integer> huge = new HashMap<>();
        asked.belangen().forEach(belang -> huge.put(belang.id(), Integer.MAX_VALUE));
        assertThatThrownBy(() -> wegingen.give(knoop, new WegingData(huge, Map.of(), "")))
                .isInstanceOf(InvalidInput.class);
        assertThat(party(ommen).gegeven()).isFalse();
    }

    @Test
    void strangersSeeAndDoNothing() {
        asked();
        People.as(world.official(World.OVERIJSSEL), () -> {
            assertThat(afwegingen.ofKnoop(knoop)).isEmpty();
            assertThat(afwegingen.earlier(knoop)).isEmpty();
            assertThat(afwegingen.parties(knoop)).isEmpty();
            assertThat(work.signalen(knoop)).isEmpty();
            assertThat(work.cijfers(knoop)).isEmpty();
            assertThatThrownBy(() -> work.begin(knoop)).isInstanceOf(NotFound.class);
            assertThat(timeline()).isEmpty();
        });
        assertThatThrownBy(() -> work.begin(knoop)).as("one of each knoop").isInstanceOf(IllegalMove.class);
    }

    @Test
    void aPersonWritesWhyAndTheTimelineTellsIt() {
        asked();
        give(dalfsen, "", 31, 69);
        give(ommen, "", 50, 50);
        long chosen = detail().opties().get(1).id();
        assertThatThrownBy(() -> afwegingen.finish(knoop, new AfrondData("Zo.", -1L)))
                .isInstanceOf(NotFound.class);
        afwegingen.finish(knoop, new AfrondData("Het spoor ligt er al, en de boeren werken mee.", chosen));
        assertThat(detail().tekst()).startsWith("Het spoor");
        assertThat(detail().keuze()).isEqualTo(chosen);
        assertThat(detail().wie()).isEqualTo(ommen.naam());
        assertThat(timeline())
                .extracting(Tijdlijnpunt::key)
                .containsExactlyInAnyOrder(
                        "afweging.tijdlijn.finished", "afweging.tijdlijn.opened", "afweging.tijdlijn.asked");
        afwegingen.reopen(knoop, REASON);
        assertThat(detail().tekst()).as("stays until there is another").isNotEmpty();
        assertThat(timeline()).hasSize(2);
    }

    @Test
    void theLastTwoAtTheSameMomentOpenItOnce() {
        asked();
        AfwegingDetail table = detail();
        CompletableFuture.allOf(Stream.of(ommen, dalfsen)
                        .map(person -> CompletableFuture.runAsync(() ->
                                People.as(person, () -> wegingen.give(knoop, Afwegingen.points(table, "", 40, 60)))))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(detail().status()).isEqualTo(AfwegingStatus.OPEN);
        assertThat(detail().weighed()).hasSize(2);
        assertThat(verloop()).containsOnlyOnce("afweging.verloop.geopend");
    }

    @Test
    void staysWithinItsStatementBudget() {
        asked();
        give(dalfsen, "", 31, 69);
        StatementBudget statements = context.getBean(StatementBudget.class);
        statements.atMost(3, () -> afwegingen.ofKnoop(knoop));
        statements.atMost(1, () -> afwegingen.waiting(null));
        statements.atMost(1, () -> afwegingen.earlier(knoop));
        statements.atMost(1, this::timeline);
    }

    private void asked() {
        Afwegingen.table(work, knoop);
        Afwegingen.effects(work, detail(), List.of(Arrays.asList(3, -2), Arrays.asList(1, 1)));
        ask();
    }

    private void ask() {
        wegingen.ask(
                knoop,
                new VraagData(
                        UNTIL,
                        Set.of(
                                ommen.organisatie().value(),
                                dalfsen.organisatie().value())));
    }

    private void give(SignedIn person, String reden, int... points) {
        People.as(person, () -> wegingen.give(knoop, Afwegingen.points(detail(), reden, points)));
    }

    private void effect(AfwegingDetail table, int optie, int belang, long version, EffectData data) {
        work.putEffect(
                knoop,
                table.opties().get(optie).id(),
                table.belangen().get(belang).id(),
                version,
                data);
    }

    private AfwegingDetail detail() {
        return afwegingen.ofKnoop(knoop).orElseThrow();
    }

    private AfwegingDetail.Partij party(SignedIn person) {
        OrganisatieId id = person.organisatie();
        return detail().partijen().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Tijdlijnpunt> timeline() {
        return context.getBean(AfwegingTijdlijn.class)
                .punten(dossier, clock().instant().plusSeconds(1), 20);
    }

    private TestClock clock() {
        return context.getBean(TestClock.class);
    }

    private List<String> verloop() {
        return context.getBean(KnoopService.class).detail(knoop).verloop().stream()
                .map(VerloopRegel::soort)
                .toList();
    }

    private List<String> trail() {
        return jdbc.sql(
                        "select concat(soort, ' ', toelichting) from verloop where item_soort = 'KNOOP' and item_id = ?")
                .param(knoop.value())
                .query(String.class)
                .list();
    }
}
