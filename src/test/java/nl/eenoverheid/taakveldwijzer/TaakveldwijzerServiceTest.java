package nl.eenoverheid.taakveldwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("G2")
class TaakveldwijzerServiceTest {
    private final TaakveldwijzerService wijzer;
    private final Taakveldwijzer lookup;
    private final World world;

    @Autowired
    TaakveldwijzerServiceTest(
            TaakveldwijzerService wijzer, Taakveldwijzer lookup, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.wijzer = wijzer;
        this.lookup = lookup;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        People.signIn(world.person(World.OVERIJSSEL, Rol.FINANCIEEL));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "Woningbouw West-Overijssel, woningbouw",
        "RES Twente: wind en zon in de energieregio, RES",
        "Adres van het loket, ''",
        "Landelijk gebied en stikstof, stikstof"
    })
    void proposesAThemeByItsWords(String words, String theme) {
        assertThat(lookup.propose(words).orElse("")).isEqualTo(theme);
    }

    @Test
    void theSameCodeHasAnotherNameInAnotherLayer() {
        assertThat(wijzer.list())
                .filteredOn(each -> each.data().thema().equals("woningbouw")
                        && each.data().taakveld().equals("8.3"))
                .extracting(WijzerregelItem::naam)
                .containsExactlyInAnyOrder("Wonen en bouwen", "Stedelijke vernieuwing");
    }

    @Test
    void everyChangeIsKept() {
        WijzerregelId id = wijzer.add(regel("vervoer", "2.5", "eerst"));
        wijzer.change(id, 0, regel("vervoer", "2.5", "dan"));
        assertThatThrownBy(() -> wijzer.change(id, 0, regel("vervoer", "2.5", "nog")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> wijzer.add(regel("vervoer", "2.5", ""))).isInstanceOf(InvalidInput.class);
        wijzer.remove(id, 1);

        assertThat(wijzer.history())
                .filteredOn(each -> each.data().thema().equals("vervoer"))
                .extracting(WijzerregelStap::soort)
                .containsExactly(Wijzerwijziging.WEGGEHAALD, Wijzerwijziging.GEWIJZIGD, Wijzerwijziging.TOEGEVOEGD);
    }

    @Test
    void aFileComesBackAsItWent() {
        WijzerImport same = wijzer.importFile(wijzer.export());

        assertThat(same).isEqualTo(new WijzerImport(0, 0, wijzer.list().size()));
    }

    @Test
    void oneWrongLineLeavesAllOfAFileOut() {
        int before = wijzer.list().size();
        assertThatThrownBy(() -> wijzer.importFile("""
                        thema;laag;taakveldcode;taakveld;rol;toelichting
                        water;Gemeente;7.2;Riolering;kern;
                        water;Mars;7.2;Riolering;kern;
                        """)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                        e.problems().getFirst().params())
                .containsExactly(3L));
        assertThatThrownBy(() -> wijzer.importFile("water;\u0000\"")).isInstanceOf(InvalidInput.class);
        assertThat(wijzer.list()).hasSize(before);
    }

    @Test
    void onlyWhoKeepsBudgetsChangesIt() {
        People.signIn(world.official(World.OMMEN));
        assertThat(wijzer.list()).isNotEmpty();
        assertThatThrownBy(() -> wijzer.add(regel("water", "7.2", ""))).isInstanceOf(AccessDeniedException.class);
    }

    private static WijzerregelData regel(String thema, String taakveld, String toelichting) {
        return new WijzerregelData(thema, Overheidslaag.GEMEENTE, taakveld, Wijzerverband.KERN, toelichting);
    }
}
