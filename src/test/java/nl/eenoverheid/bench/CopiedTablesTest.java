package nl.eenoverheid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiedTablesTest {
    private final CopiedTables tables = new CopiedTables();

    CopiedTablesTest() {
        table("werkruimte", "id");
        table("account", "id");
        table("dossier", "id");
        refers("dossier", "werkruimte_id", "werkruimte", "id");
        refers("dossier", "account_id", "account", "id");
        table("rol", "id");
        refers("rol", "dossier_id", "dossier", "id");
        tables.unique("rol", "PRIMARY", "id");
    }

    @Test
    void whatHangsOnAWerkruimteIsCopiedAndPeopleAreNot() {
        assertThat(tables.hangingOn(List.of("werkruimte"))).isEqualTo(Set.of("werkruimte", "dossier", "rol"));
    }

    @Test
    void numbersOfWhatIsCopiedDifferAndOthersStay() {
        tables.hangingOn(List.of("werkruimte"));

        assertThat(tables.differs("rol", "id")).isTrue();
        assertThat(tables.differs("rol", "dossier_id")).isTrue();
        assertThat(tables.differs("dossier", "account_id")).isFalse();
        assertThat(tables.differs("account", "id")).isFalse();
    }

    @Test
    void aKeyThatPointsAtPartOfAKeyFollowsThatPart() {
        table("stem", "dossier_id");
        refers("stem", "dossier_id", "rol", "dossier_id");
        refers("stem", "account_id", "dossier", "account_id");
        tables.hangingOn(List.of("werkruimte"));

        assertThat(tables.differs("stem", "dossier_id")).isTrue();
        assertThat(tables.differs("stem", "account_id")).isFalse();
    }

    @Test
    void whatCanBeThereOnlyOnceStaysOutWithAllThatHangsOnIt() {
        table("uitnodiging", "id");
        refers("uitnodiging", "werkruimte_id", "werkruimte", "id");
        table("uitnodiging", "geheim");
        tables.unique("uitnodiging", "ux_geheim", "geheim");
        table("herinnering", "id");
        refers("herinnering", "uitnodiging_id", "uitnodiging", "id");
        tables.unique("herinnering", "ux_een", "uitnodiging_id");

        assertThat(tables.hangingOn(List.of("werkruimte"))).doesNotContain("uitnodiging", "herinnering");
    }

    private void table(String table, String column) {
        tables.column(table, column, null, null);
    }

    private void refers(String table, String column, String target, String targetColumn) {
        tables.column(table, column, target, targetColumn);
    }
}
