package nl.eenoverheid.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitKenmerk;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Overname;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.besluitloop.StapData;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.exchange.besluiten.BesluitExportService;
import nl.eenoverheid.exchange.besluiten.BesluitImportService;
import nl.eenoverheid.exchange.besluiten.BesluitLijst;
import nl.eenoverheid.exchange.besluiten.Blijft;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Besluiten out of the product and into it, as the national standard writes them. */
@ModuleTest
@Capability("H11")
class BesluitStandaardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** An example number: it passes the eleven test and is not that of Ommen. */
    private static final String RSIN = "999990019";

    private static final String ONE = """
            {
              "identificatie" : "2026-014",
              "verantwoordelijkeOrganisatie" : "999990019",
              "besluittype" : "urn:eenoverheid:besluittype:besluit",
              "zaak" : "https://zaken.example/api/v1/zaken/7",
              "datum" : "2026-03-02",
              "toelichting" : "De bus rijdt weer\\n\\nElk uur een bus.\\n\\nOmdat scholieren er niet kwamen.",
              "bestuursorgaan" : "College van B&W",
              "ingangsdatum" : "2026-03-02",
              "vervaldatum" : "2027-03-02",
              "vervalreden" : "tijdelijk",
              "publicatiedatum" : "2026-03-02",
              "verzenddatum" : "2026-03-02",
              "uiterlijkeReactiedatum" : "2026-04-13"
            }
            """;

    private final BesluitExportService exports;
    private final BesluitImportService imports;
    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final BesluitloopService lopen;
    private final StadiumService stadia;
    private final WerkruimteService werkruimten;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn official;
    private SignedIn colleague;
    private SignedIn guest;
    private WerkruimteId vervoer;
    private String one = "";

    @Autowired
    BesluitStandaardTest(
            BesluitExportService exports,
            BesluitImportService imports,
            BesluitService besluiten,
            BesluitvormingService vorming,
            BesluitloopService lopen,
            StadiumService stadia,
            WerkruimteService werkruimten,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.exports = exports;
        this.imports = imports;
        this.besluiten = besluiten;
        this.vorming = vorming;
        this.lopen = lopen;
        this.stadia = stadia;
        this.werkruimten = werkruimten;
        this.statements = statements;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        guest = world.person(World.DALFSEN, Rol.PARTNER);
        vervoer = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, colleague, WerkruimteRol.DEELNEMER, guest, WerkruimteRol.GAST));
        one = own(ONE);
        nobodyKnows();
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "insert into organisatie_rsin (organisatie_id, rsin, bron, version) values (?, ?, 'voorbeeld', 0)")
                .params(official.organisatie().value(), RSIN)
                .update());
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
        nobodyKnows();
    }

    @Test
    void whatGoesOutComesInAndGoesOutTheSame() {
        Set<Long> first = Stream.of(BesluitSoort.values()).map(this::adopted).collect(Collectors.toSet());
        byte[] out = exports.export(first);

        another();
        BesluitLijst taken = imports.takeOver(text(out), vervoer);
        assertThat(taken.nieuw()).hasSize(BesluitSoort.values().length);
        assertThat(taken.fouten()).isEmpty();
        Set<Long> second = ids();
        second.removeAll(first);

        assertThat(text(exports.export(second))).isEqualTo(text(out));
        assertThat(text(out))
                .contains("\"count\" : 9", "\"bestuursorgaan\" : \"Gemeenteraad\"", "\"vervalreden\" : \"tijdelijk\"")
                .doesNotContain("stikstofruimte verandert", "Twintig woningen");
    }

    @Test
    void aFileOfAnotherSystemGoesOutAsItCameIn() {
        imports.takeOver(one, vervoer);

        long id = ids().iterator().next();
        assertThat(text(exports.export(Set.of(id)))).isEqualTo(one);
        BesluitDetail taken = besluiten.detail(new BesluitId(id));
        assertThat(taken.data().titel()).isEqualTo("De bus rijdt weer");
        assertThat(taken.data().samenvatting()).isEqualTo("Elk uur een bus.");
        assertThat(taken.data().motivering()).isEqualTo("Omdat scholieren er niet kwamen.");
        assertThat(taken.data().bestuursorgaan()).isEqualTo("college van B&W Ommen");
        assertThat(taken.data().organen()).containsExactly(Besluiten.COLLEGE);
        assertThat(taken.overgenomenOp()).isNotNull();
        assertThat(taken.resultaat()).isEqualTo(BesluitResultaat.VASTGESTELD);
        assertThat(lopen.detail(new BesluitId(id)).bekendOp()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eén zin die alles zegt.
            De bus rijdt weer\\n\\nElk uur een bus.
            Eerste regel\\ntweede regel\\n\\nDe rest.
            Kort\\n\\nKort en dan nog wat.\\n\\nEn meer.
            """)
    void anyTextComesOutAsItWentIn(String toelichting) {
        String file = one.replaceFirst(
                "\"toelichting\" : \".*\"", "\"toelichting\" : \"" + toelichting.replace("\\", "\\\\") + "\"");
        imports.takeOver(file, vervoer);
        assertThat(text(exports.export(ids()))).isEqualTo(file);
    }

    @Test
    void aBodyThatWeDoNotKnowKeepsItsName() {
        String file = one.replace("College van B&W", "Commissie Bezwaarschriften");
        BesluitLijst seen = imports.check(file, vervoer);
        assertThat(seen.nieuw()).singleElement().satisfies(each -> {
            assertThat(each.teKiezen()).isTrue();
            assertThat(each.orgaan()).isEqualTo("Commissie Bezwaarschriften");
        });
        imports.takeOver(file, vervoer);
        assertThat(text(exports.export(ids()))).isEqualTo(file);
    }

    @Test
    void twiceTheSameChangesNothingAndSomethingElseIsTold() {
        imports.takeOver(one, vervoer);
        BesluitLijst again = imports.check(one, vervoer);
        assertThat(again.nieuw()).isEmpty();
        assertThat(again.alAanwezig()).isEqualTo(1);
        assertThat(again.fouten()).isEmpty();
        assertThat(problem(() -> imports.takeOver(one, vervoer))).isEqualTo("exchange.besluit.bestand.nietsNieuws");

        String other = one.replace("Elk uur", "Elk kwartier");
        assertThat(imports.check(other, vervoer).fouten())
                .extracting(BesluitLijst.Fout::veld, BesluitLijst.Fout::key)
                .containsExactly(tuple("identificatie", "exchange.besluit.fout.bestaat"));
        assertThat(text(exports.export(ids()))).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "identificatie" : "2026-014"                        | "identificatie" : ""                                  | identificatie verplicht
            "identificatie" : "2026-014"                        | "identificatie" : "bésluit"                           | identificatie nummer
            "identificatie" : "2026-014"                        | "identificatie" : 2026                                | identificatie geenTekst
            "999990019"                                         | "999990018"                                           | verantwoordelijkeOrganisatie rsin
            "999990019"                                         | "123456782"                                           | verantwoordelijkeOrganisatie rsinOnbekend
            "999990019"                                         | null                                                  | verantwoordelijkeOrganisatie verplicht
            besluittype:besluit                                 | besluittype:fietsplan                                 | besluittype besluittype
            "datum" : "2026-03-02"                              | "datum" : "2 maart"                                   | datum geenDatum
            "datum" : "2026-03-02"                              | "datum" : "2026-02-30"                                | datum geenDatum
            "datum" : "2026-03-02"                              | "datum" : "2029-03-02"                                | datum toekomst
            "datum" : "2026-03-02"                              | "datum" : "0026-03-02"                                | datum jaar
            "vervaldatum" : "2027-03-02"                        | "vervaldatum" : "2026-03-01"                          | vervaldatum voorIngang
            "vervaldatum" : "2027-03-02"                        | "vervaldatum" : null                                  | vervaldatum wanneerVerval
            "vervalreden" : "tijdelijk"                         | "vervalreden" : ""                                    | vervalreden waaromVerval
            "vervalreden" : "tijdelijk"                         | "vervalreden" : "zomaar"                              | vervalreden vervalreden
            "publicatiedatum" : "2026-03-02"                    | "publicatiedatum" : "2026-03-01"                      | publicatiedatum voorBesluit
            "publicatiedatum" : "2026-03-02"                    | "publicatiedatum" : "2029-03-01"                      | publicatiedatum toekomst
            "verzenddatum" : "2026-03-02"                       | "verzenddatum" : "2026-03-01"                         | verzenddatum voorBesluit
            "uiterlijkeReactiedatum" : "2026-04-13"             | "uiterlijkeReactiedatum" : "2026-03-01"               | uiterlijkeReactiedatum voorVerzending
            "uiterlijkeReactiedatum" : "2026-04-13"             | "uiterlijkeReactiedatum" : "2026-04-13", "prijs" : 4  | prijs onbekendVeld
            De bus rijdt weer                                   | De bus \\u0000                                        | toelichting control
            """)
    void whatIsWrongIsToldByFieldAndNothingIsKept(String right, String wrong, String problem) {
        String file = ONE.replace(right, wrong);
        assertThat(file).isNotEqualTo(ONE);
        BesluitLijst list = imports.check("[\n" + one + ",\n" + file.replace("2026-014", "elders-1") + "]", vervoer);

        assertThat(list.fouten())
                .extracting(each -> each.nummer() + " " + each.regel() + " " + each.veld() + " "
                        + each.key().substring(each.key().lastIndexOf('.') + 1))
                .containsExactly("2 18 " + problem);
        assertThat(list.nieuw()).hasSize(1);
        assertThat(ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~   ~                                        | leeg
            not json                                     | geenJson
            {"datum" : "2026-03-02"                      | geenJson
            [{"datum" : "2026-03-02", "datum" : "x"}]    | dubbelVeld
            {"datum" : "2026-03-02", "datum" : "x"}      | dubbelVeld
            7                                            | vorm
            []                                           | vorm
            [1, 2]                                       | vorm
            {"results" : {}}                             | vorm
            {"results" : [{}], "next" : "https://x/2"}   | vervolg
            [{}] [{}]                                    | vorm
            [[[[[[[[[[[[]]]]]]]]]]]]                     | vorm
            ~�~                                          | tekens
            """)
    void aFileThatIsNoListOfBesluitenIsRefusedWhole(String file, String problem) {
        assertThat(problem(() -> imports.check(file, vervoer))).isEqualTo("exchange.besluit.bestand." + problem);
    }

    @Test
    void aFileThatIsTooMuchIsRefusedWhole() {
        assertThat(problem(() -> imports.check(" ".repeat(10) + "[" + "1".repeat(2_000_000), vervoer)))
                .isEqualTo("exchange.besluit.bestand.groot");
        String many = IntStream.rangeClosed(0, BesluitExportService.MOST)
                .mapToObj(each -> "{}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(problem(() -> imports.check(many, vervoer))).isEqualTo("exchange.besluit.bestand.veel");
        assertThat(problem(() -> imports.check("[" + "[".repeat(100_000), vervoer)))
                .startsWith("exchange.besluit.bestand.");
    }

    @Test
    void manyFieldsThatNobodyKnowsAreOneProblem() {
        String many = IntStream.range(0, 5_000)
                .mapToObj(each -> "\"veld" + each + "\" : 1")
                .collect(Collectors.joining(",", "{", ","));
        assertThat(imports.check(many + one.substring(one.indexOf('{') + 1), vervoer)
                        .fouten())
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.veld()).isEqualTo("veld0, veld1, veld2, …");
                    assertThat(fout.key()).isEqualTo("exchange.besluit.fout.onbekendeVelden");
                    assertThat(fout.params()).containsExactly(5_000);
                });
    }

    @Test
    void oneNumberTwiceInAFileIsTakenOnce() {
        BesluitLijst list = imports.check("[" + one + "," + one + "]", vervoer);
        assertThat(list.nieuw()).hasSize(1);
        assertThat(list.fouten()).extracting(BesluitLijst.Fout::key).containsExactly("exchange.besluit.fout.tweemaal");
    }

    @Test
    void onlyWhoWritesTakesOverAndOnlyAnOwnerWhatIsPublic() {
        People.as(colleague, () -> {
            assertThat(imports.check(one, vervoer).fouten())
                    .extracting(BesluitLijst.Fout::key)
                    .containsExactly("exchange.besluit.fout.eigenaar");
            String inside = one.replace("\"publicatiedatum\" : \"2026-03-02\"", "\"publicatiedatum\" : null");
            assertThat(imports.takeOver(inside, vervoer).nieuw()).hasSize(1);
        });
        SignedIn reader = world.official(World.OMMEN);
        WerkruimteId other = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.as(reader, () -> {
            assertThatThrownBy(() -> imports.check(one, other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.check(one, vervoer)).isInstanceOf(NotFound.class);
        });
        People.as(guest, () -> assertThatThrownBy(() -> imports.check(one, vervoer))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void ofAnotherOrganisationOnlyAnOwnerTakesOver() {
        SignedIn neighbour = world.official(World.DALFSEN);
        WerkruimteId shared =
                world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER));
        String inside = one.replace("\"publicatiedatum\" : \"2026-03-02\"", "\"publicatiedatum\" : null");
        People.as(neighbour, () -> {
            assertThat(imports.check(inside, shared).fouten())
                    .extracting(BesluitLijst.Fout::veld, BesluitLijst.Fout::key, BesluitLijst.Fout::params)
                    .containsExactly(tuple(
                            "verantwoordelijkeOrganisatie", "exchange.besluit.fout.vanEenAnder", List.of("Ommen")));
            assertThat(problem(() -> imports.takeOver(inside, shared)))
                    .isEqualTo("exchange.besluit.bestand.nietsNieuws");
            assertThatThrownBy(() -> vorming.takeOver(data(BesluitSoort.BESLUIT, shared), new Overname(DAY, DAY, "")))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(imports.takeOver(inside, shared).nieuw()).hasSize(1);
    }

    @Test
    void whatIsNotAdoptedOrClosedOffNeverGoesOut() {
        long fine = adopted(BesluitSoort.BESLUIT);
        long draft = vorming.draft(data(BesluitSoort.BESLUIT, vervoer)).value();
        long refused = recorded(data(BesluitSoort.BESLUIT, vervoer), BesluitResultaat.VERWORPEN);
        WerkruimteId closed = werkruimten.openBesloten(vervoer, new WerkruimteData("Besloten", ""));
        long secret = recorded(data(BesluitSoort.BESLUIT, closed), BesluitResultaat.VASTGESTELD);
        long strange = recorded(
                Besluiten.numbered(data(BesluitSoort.BESLUIT, vervoer), "é-" + System.nanoTime()),
                BesluitResultaat.VASTGESTELD);
        Set<Long> all = Set.of(fine, draft, refused, secret, strange);

        assertThat(exports.choice(all).gaan()).containsExactly(fine);
        assertThat(exports.choice(all).blijven())
                .containsOnly(
                        entry(Blijft.VOORBEREIDING, 1),
                        entry(Blijft.NIET_VASTGESTELD, 1),
                        entry(Blijft.BESLOTEN, 1),
                        entry(Blijft.NUMMER, 1));
        assertThatThrownBy(() -> exports.export(Set.of(secret))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exports.export(Set.of(draft))).isInstanceOf(NotFound.class);
        People.as(
                world.official(World.ZWOLLE),
                () -> assertThat(exports.choice(all).gaan()).isEmpty());

        werkruimten.letGuestsDownload(vervoer, false);
        People.as(
                guest, () -> assertThat(exports.choice(Set.of(fine)).blijven()).containsOnly(entry(Blijft.GAST, 1)));

        nobodyKnows();
        assertThat(exports.choice(Set.of(fine)).blijven()).containsOnly(entry(Blijft.RSIN, 1));
    }

    @Test
    void manyCostAsManyStatementsAsOne() {
        Set<Long> many =
                Set.of(adopted(BesluitSoort.BESLUIT), adopted(BesluitSoort.AFSPRAAK), adopted(BesluitSoort.MOTIE));
        statements.atMost(1, () -> exports.choice(many));
        String file = text(exports.export(many));
        statements.atMost(3, () -> imports.check(file, vervoer));
    }

    /** In another system these numbers are not given yet. */
    private void another() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("update besluit set identificatie = concat('elders-', id) where werkruimte_id = ?")
                        .param(vervoer.value())
                        .update());
    }

    private void nobodyKnows() {
        transactions.executeWithoutResult(
                status -> jdbc.sql("delete from organisatie_rsin where organisatie_id = ? or rsin = ?")
                        .params(official.organisatie().value(), RSIN)
                        .update());
    }

    /** With a number that no other test gave. */
    private static String own(String file) {
        return file.replace("2026-014", "2026-" + System.nanoTime());
    }

    private Set<Long> ids() {
        return besluiten.list(new BesluitFilter(vervoer, null, null, false), null).rows().stream()
                .map(BesluitListItem::id)
                .collect(Collectors.toSet());
    }

    private long adopted(BesluitSoort soort) {
        BesluitId id = new BesluitId(recorded(data(soort, vervoer), BesluitResultaat.VASTGESTELD));
        stadia.schedule(id, 0, new LooptijdData(DAY.plusYears(1), Vervalreden.TIJDELIJK, DAY, DAY.plusDays(42)));
        stadia.release(id, 1, new StapData(DAY, "college", ""));
        stadia.publish(id, 2, new StapData(DAY, "gemeenteblad", ""));
        return id.value();
    }

    private long recorded(BesluitData data, BesluitResultaat resultaat) {
        BesluitId id = vorming.draft(data);
        vorming.record(id, besluiten.detail(id).version(), Besluiten.result(resultaat, DAY));
        return id.value();
    }

    private BesluitData data(BesluitSoort soort, WerkruimteId where) {
        BestuursorgaanId body = soort == BesluitSoort.TOEZEGGING ? Besluiten.COLLEGE : Besluiten.RAAD;
        BesluitKenmerk kenmerk = Besluiten.BESIDES;
        return Besluiten.ofKind(
                Besluiten.data(where, official.organisatie(), "Eerst bouwen langs het spoor"),
                soort,
                List.of(body),
                kenmerk);
    }

    private static String problem(Runnable act) {
        return catchThrowableOfType(InvalidInput.class, act::run)
                .problems()
                .getFirst()
                .key();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
