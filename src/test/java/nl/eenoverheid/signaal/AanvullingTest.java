package nl.eenoverheid.signaal;

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
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
class AanvullingTest {
    private static final long WONEN = 1;
    private static final long BUS = 42;
    private static final long VERKEER = 4;

    private final SignaalService signalen;
    private final VraagService vragen;
    private final LabelService labels;
    private final OverheidService overheden;
    private final StatementBudget statements;
    private final World world;

    private SignedIn official;
    private WerkruimteId wonen;

    @Autowired
    AanvullingTest(
            SignaalService signalen,
            VraagService vragen,
            LabelService labels,
            OverheidService overheden,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.vragen = vragen;
        this.labels = labels;
        this.overheden = overheden;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    @Capability("A8")
    void aSignaalIsFoundUnderEachOfItsThemesOnce() {
        SignaalId id = note("Wonen zonder bus", new Aanvulling(Set.of(BUS, 11L, VERKEER), null, Map.of()));
        signalen.note(Signalen.data(wonen, "Alleen wonen"));

        assertThat(found(BUS)).containsExactly(id.value());
        assertThat(found(VERKEER)).as("a main theme and what is below it, once").containsExactly(id.value());
        assertThat(found(WONEN)).hasSize(2);
        assertThat(found(3)).isEmpty();
        assertThat(signalen.detail(id).more().themas())
                .as("the main theme is not said twice")
                .extracting(Keuze::naam)
                .containsExactlyInAnyOrder("Bus en trein", "Verkeer en vervoer");
        assertThatThrownBy(() -> note("Alles", new Aanvulling(Set.of(2L, 3L, 4L, 5L, 6L, 7L), null, Map.of())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Capability("A2")
    void whatWasAnsweredToTheQuestionsOfAThemeIsKeptAndChanged() {
        SignaalId id = note("Zoekt een huis", new Aanvulling(Set.of(), null, Map.of(1L, "tien jaar", 2L, " ")));

        assertThat(signalen.detail(id).more().antwoorden())
                .containsExactly(new SignaalDetail.Answered(
                        "Hoe lang zoeken ze al?", "How long have they been looking?", "tien jaar"));

        SignaalDetail seen = signalen.detail(id);
        signalen.change(
                id,
                seen.version(),
                with(seen.data(), new Aanvulling(Set.of(), null, Map.of(1L, "elf jaar", 2L, "een hofje"))));
        assertThat(signalen.detail(id).data().aanvulling().antwoorden())
                .isEqualTo(Map.of(1L, "elf jaar", 2L, "een hofje"));
        assertThatThrownBy(() -> note("Lang", new Aanvulling(Set.of(), null, Map.of(1L, "x".repeat(5000)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Capability("A2")
    void administratorsKeepTheQuestionsAndTheirOrder() {
        String vraag = "Vraag " + System.nanoTime();
        People.as(world.person(World.OMMEN, Rol.HOOFDBEHEERDER), () -> {
            vragen.add(7, vraag + " een", "One");
            vragen.add(7, vraag + " twee", "Two");
            ThemaVraag second = of(7).getLast();
            vragen.moveUp(second.id());
            assertThat(of(7).indexOf(second)).isEqualTo(of(7).size() - 2);
            vragen.change(second.id(), vraag + " anders", "Other", false);
            assertThat(of(7)).contains(new ThemaVraag(second.id(), 7, vraag + " anders", "Other", false));
            assertThatThrownBy(() -> vragen.add(7, " ", "")).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    @Capability("A8")
    void labelsInUseAreThoseOfWhatOneSees() {
        note("Een", Aanvulling.NONE, "hofje", "schoolplein");
        note("Twee", Aanvulling.NONE, "schoolplein");

        assertThat(labels.inUse()).containsExactly("schoolplein", "hofje");
        People.as(world.official(World.ZWOLLE), () -> assertThat(labels.inUse()).isEmpty());
    }

    @Test
    @Capability("A6")
    void aRegionIsAPlaceAndOnePlaceLiesInSeveralGovernments() {
        RegioNaam regio = overheden.regios().getFirst();
        SignaalId id = note("Overal in de streek", new Aanvulling(Set.of(), regio.id(), Map.of()));

        assertThat(signalen.detail(id).more().regio()).isEqualTo(regio.naam());
        assertThat(signalen.list(SignaalFilter.ALL, null).rows().getFirst().gemeente())
                .isEqualTo(regio.naam());
        assertThat(overheden.covering(overheden.byTooi("gm1742").orElseThrow().id()))
                .extracting(OrganisatieNaam::soort)
                .containsExactly(
                        OrganisatieSoort.GEMEENTE,
                        OrganisatieSoort.PROVINCIE,
                        OrganisatieSoort.WATERSCHAP,
                        OrganisatieSoort.WATERSCHAP,
                        OrganisatieSoort.WATERSCHAP);
    }

    @Test
    void staysWithinItsStatementBudget() {
        SignaalId id = note("Geteld", new Aanvulling(Set.of(BUS), new RegioId(1), Map.of(1L, "ja")), "hofje");
        statements.atMost(3, () -> signalen.detail(id));
        statements.atMost(2, () -> found(BUS));
        statements.atMost(1, labels::inUse);
    }

    private List<Long> found(long thema) {
        return signalen.list(new SignaalFilter(wonen, null, null, null, thema, null, false, null), null).rows().stream()
                .map(SignaalListItem::id)
                .toList();
    }

    private List<ThemaVraag> of(long thema) {
        return vragen.vragen().stream().filter(each -> each.themaId() == thema).toList();
    }

    private SignaalId note(String woorden, Aanvulling aanvulling, String... labels) {
        SignaalData plain = Signalen.data(wonen, woorden, SignaalSoort.ZORG, null, LocalDate.of(2026, 3, 2), null);
        SignaalData data = new SignaalData(
                wonen,
                plain.soort(),
                woorden,
                "",
                "",
                "",
                "",
                "",
                "",
                plain.gehoordOp(),
                null,
                null,
                11L,
                null,
                "",
                "",
                Set.of(labels),
                null);
        return signalen.note(with(data, aanvulling));
    }

    private static SignaalData with(SignaalData data, Aanvulling aanvulling) {
        return SignaalCopy.of(data, copy -> copy.aanvulling = aanvulling);
    }
}
