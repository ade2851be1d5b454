package nl.eenoverheid.cijfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Capability("E1")
class CijferServiceTest {
    private final CijferService cijfers;
    private final CijferImportService imports;
    private final DossierService dossiers;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private DossierId dossier;

    @Autowired
    CijferServiceTest(
            CijferService cijfers,
            CijferImportService imports,
            DossierService dossiers,
            VerloopService verloop,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.cijfers = cijfers;
        this.imports = imports;
        this.dossiers = dossiers;
        this.verloop = verloop;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void dossier() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        var wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        dossier = dossiers.open(Dossiers.data(wonen, "Woondeal Drenthe"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    /** 13.864 (rijksoverheid.nl), 13.631 (rtvdrenthe.nl) and 13.000 (provincie.drenthe.nl) are three figures, and stay three. */
    @Test
    void threeSourcesWithThreeFiguresStandBesideEachOther() {
        assertThat(imports.add(dossier, Cijferbestanden.WOONDEAL)).isEqualTo(6);

        List<CijferGroep> groepen = cijfers.ofDossier(dossier).groepen();
        assertThat(groepen).hasSize(4);
        assertThat(groepen).extracting(CijferGroep::botst).containsExactly(true, false, false, false);
        CijferGroep provincie = groepen.stream()
                .filter(each -> each.over().gebied().equals("provincie"))
                .findFirst()
                .orElseThrow();
        assertThat(provincie.bronnen()).isEqualTo(3);
        assertThat(provincie.getallen()).isEqualTo(3);
        assertThat(provincie.botst()).isTrue();
        assertThat(provincie.gekozen()).as("nobody chose yet").isEmpty();
        assertThat(provincie.cijfers())
                .extracting(each ->
                        whole(each) + " " + each.bron() + " " + each.peildatum().tekst())
                .containsExactly(
                        "13864 rijksoverheid.nl 2022-12-21",
                        "13631 rtvdrenthe.nl 15215513 2023",
                        "13000 provincie.drenthe.nl 2023-02");
        assertThat(groepen).filteredOn(CijferGroep::botst).containsExactly(provincie);
        assertThat(Stream.of(CijferGroep.class.getRecordComponents(), CijferGroep.class.getDeclaredMethods())
                        .flatMap(Stream::of)
                        .map(Object::toString))
                .as("nothing takes a mean or a sum")
                .noneMatch(name -> name.matches("(?i).*(gemiddel|som|sum|mean|average|totaal).*"));
    }

    @Test
    void theDossierWorksWithOneAndSaysWhy() {
        imports.add(dossier, Cijferbestanden.WOONDEAL);
        CijferDetail rijk = find("13864");
        CijferDetail provincie = find("13000");

        cijfers.choose(rijk.id(), rijk.version(), "Dit staat in de ondertekende deal.");
        People.as(neighbour, () -> {
            assertThatThrownBy(() -> cijfers.choose(rijk.id(), rijk.version(), "Ook"))
                    .isInstanceOf(Stale.class);
            cijfers.choose(provincie.id(), provincie.version(), "Dit is de som van de drie regio’s.");
        });

        assertThat(find("13864").status()).as("one at a time").isEqualTo(CijferStatus.GELDT);
        CijferDetail chosen = find("13000");
        assertThat(chosen.keuze())
                .get()
                .extracting(CijferDetail.Keuze::waarom, CijferDetail.Keuze::organisatie)
                .containsExactly("Dit is de som van de drie regio’s.", "Dalfsen");
        assertThat(find("13864").keuzes())
                .extracting(CijferDetail.Keuze::gekozen)
                .containsExactly(false, true);
        assertThatThrownBy(() -> cijfers.withdraw(chosen.id(), chosen.version(), "Fout"))
                .isInstanceOf(IllegalMove.class);
        assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, dossier.value())))
                .extracting(VerloopRegel::soort)
                .startsWith("cijfer.verloop.chosen", "cijfer.verloop.chosen", "cijfer.verloop.imported");
    }

    @Test
    void whoChoosesAtTheSameMomentComesOneAfterTheOther() {
        imports.add(dossier, Cijferbestanden.WOONDEAL);
        List<CompletableFuture<Void>> both = Stream.of("13864", "13000")
                .map(this::find)
                .map(each -> CompletableFuture.runAsync(
                        () -> People.as(owner, () -> cijfers.choose(each.id(), each.version(), "Hiermee."))))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(Stream.of("13864", "13631", "13000").map(this::find).map(CijferDetail::status))
                .containsOnlyOnce(CijferStatus.GEKOZEN);
    }

    @Test
    void whatWasWithdrawnStaysToBeReadAndCountsNoMore() {
        CijferId wrong = cijfers.record(dossier, Cijferbestanden.woningen("1386", "2022", "krant"));
        cijfers.record(dossier, Cijferbestanden.woningen("13864", "2022", "rijksoverheid.nl"));
        People.as(neighbour, () -> assertThatThrownBy(() -> cijfers.withdraw(wrong, 0, "Typfout"))
                .isInstanceOf(AccessDeniedException.class));

        cijfers.withdraw(wrong, 0, "Er viel een cijfer weg.");

        CijferGroep groep = cijfers.ofDossier(dossier).groepen().getFirst();
        assertThat(groep.botst()).isFalse();
        assertThat(groep.cijfers()).extracting(CijferDetail::reden).containsExactly("", "Er viel een cijfer weg.");
        assertThat(cijfers.choices(dossier)).extracting(CijferChoice::bron).containsExactly("rijksoverheid.nl");
        assertThat(cijfers.cited(Set.of(wrong.value())))
                .extracting(CijferChoice::status)
                .containsExactly(CijferStatus.INGETROKKEN);
    }

    @Test
    void sameWordsInOtherCapitalsAreTheSameSubject() {
        cijfers.record(dossier, Cijferbestanden.woningen("13864", "2022", "a"));
        cijfers.record(
                dossier,
                new CijferData(
                        "Woondeal", "DRENTHE ", " Provincie", BigDecimal.TEN, "Woningen", 2030, "2023", "b", "", ""));
        cijfers.record(
                dossier,
                new CijferData(
                        "Woondeal", "Drenthe", "provincie", BigDecimal.TEN, "woningen", 2040, "2023", "b", "", ""));

        assertThat(cijfers.ofDossier(dossier).groepen()).hasSize(2).first().matches(CijferGroep::botst);
    }

    @Test
    void aStrangerFindsNothingAndAReaderChangesNothing() {
        CijferId id = cijfers.record(dossier, Cijferbestanden.woningen("13864", "2022", "a"));
        CijferData data = Cijferbestanden.woningen("1", "2022", "b");

        People.as(stranger, () -> {
            assertThatThrownBy(() -> cijfers.ofDossier(dossier)).isInstanceOf(NotFound.class);
            assertThat(cijfers.choices(dossier)).isEmpty();
            assertThat(cijfers.cited(Set.of(id.value()))).isEmpty();
            assertThatThrownBy(() -> cijfers.record(dossier, data)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.preview(dossier, Cijferbestanden.WOONDEAL))
                    .isInstanceOf(NotFound.class);
        });
        People.as(reader, () -> {
            assertThat(cijfers.ofDossier(dossier).canWrite()).isFalse();
            assertThatThrownBy(() -> cijfers.record(dossier, data)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.add(dossier, Cijferbestanden.WOONDEAL))
                    .isInstanceOf(AccessDeniedException.class);
        });
        dossiers.move(dossier, DossierFase.GESLOTEN, "Klaar");
        assertThatThrownBy(() -> cijfers.record(dossier, data)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aFileIsReadWholeOrNotAtAll() {
        String wrong = Cijferbestanden.HEAD + """
                woondeal;Drenthe;provincie;13.864;woningen;2030;2022;rijksoverheid.nl;
                ;Drenthe;provincie;13631;woningen;later;21-12-2022;;
                woondeal;Drenthe;provincie;13000;woningen
                woondeal;Drenthe;provincie;13000;woningen;2030;2023;goede bron;
                """;

        CijferLijst list = imports.preview(dossier, wrong);

        assertThat(list.isGoed()).isFalse();
        assertThat(list.nieuw()).hasSize(1);
        assertThat(list.fouten())
                .extracting(fout -> fout.regel() + " " + fout.kolom())
                .containsExactly("2 waarde", "3 jaar_doel", "3 onderwerp", "3 bron", "3 peildatum", "4 ");
        assertThatThrownBy(() -> imports.add(dossier, wrong)).isInstanceOf(InvalidInput.class);
        assertThat(cijfers.choices(dossier)).isEmpty();
        for (String no : List.of("", "onderwerp;regio\n", "x".repeat(400_000), Cijferbestanden.HEAD + "\"open")) {
            assertThatThrownBy(() -> imports.preview(dossier, no)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imports.add(dossier, "\uFEFF" + Cijferbestanden.WOONDEAL);

        assertThat(imports.preview(dossier, Cijferbestanden.WOONDEAL).alAanwezig())
                .isEqualTo(6);
        assertThat(imports.add(dossier, Cijferbestanden.WOONDEAL)).isZero();
        assertThat(cijfers.choices(dossier)).hasSize(6);
    }

    @Test
    void badInputIsNamedAtItsField() {
        String long1 = "x".repeat(2000);
        assertThatThrownBy(() -> cijfers.record(
                        dossier,
                        new CijferData("", "a\nb", " ", null, "", 20, "gisteren", "", "javascript:alert(1)", long1)))
                .isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactlyInAnyOrder(
                                "onderwerp",
                                "regio",
                                "gebied",
                                "waarde",
                                "eenheid",
                                "jaarDoel",
                                "peildatum",
                                "bron",
                                "link",
                                "opmerking"));
        assertThatThrownBy(() -> cijfers.record(dossier, Cijferbestanden.woningen("0.1234567", "2022", "a")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void staysWithinItsStatementBudget() {
        imports.add(dossier, Cijferbestanden.WOONDEAL);

        statements.atMost(3, () -> cijfers.ofDossier(dossier));
        statements.atMost(1, () -> cijfers.choices(dossier));
        CijferDetail rijk = find("13864");
        // the figure, the dossier, those about the same, its choices, the row, its choice, verloop
        statements.atMost(7, () -> cijfers.choose(rijk.id(), rijk.version(), "Hiermee."));
    }

    private CijferDetail find(String waarde) {
        return cijfers.ofDossier(dossier).groepen().stream()
                .flatMap(groep -> groep.cijfers().stream())
                .filter(each -> each.waarde().compareTo(new BigDecimal(waarde)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static String whole(CijferDetail cijfer) {
        return cijfer.waarde().stripTrailingZeros().toPlainString();
    }
}
