package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverheidRoutesTest {
    private static final OrganisatieFilter NARROW =
            new OrganisatieFilter(OrganisatieSoort.GEMEENTE, new OrganisatieId(20023), new RegioId(2), "hof van & é");

    @Test
    void addressSaysWhatTheListIsNarrowedBy() {
        assertThat(OverheidRoutes.list(OrganisatieFilter.ALL)).isEqualTo("overheden");
        assertThat(OverheidRoutes.list(NARROW))
                .isEqualTo("overheden?provincie=20023&regio=2&soort=GEMEENTE&zoek=hof+van+%26+%C3%A9");
        assertThat(OverheidRoutes.detail(new OrganisatieId(10175))).isEqualTo("overheden/10175");
    }

    @Test
    void filterIsReadBack() {
        assertThat(OverheidRoutes.filter(Map.of(
                        "soort", List.of("GEMEENTE"),
                        "provincie", List.of("20023"),
                        "regio", List.of("2"),
                        "zoek", List.of("hof van & é"))))
                .isEqualTo(NARROW);
        assertThat(OverheidRoutes.filter(Map.of())).isEqualTo(OrganisatieFilter.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gemeente", "1e3", "<script>", "99999999999999999999"})
    void whatIsNotUnderstoodDoesNotNarrow(String text) {
        assertThat(OverheidRoutes.filter(
                        Map.of("soort", List.of(text), "provincie", List.of(text), "regio", List.of(text))))
                .isEqualTo(OrganisatieFilter.ALL);
    }

    @Test
    void sameChoiceTwiceTakesItAway() {
        OrganisatieFilter once =
                OrganisatieFilter.ALL.toggled(OrganisatieSoort.WATERSCHAP).toggled(new OrganisatieId(20022));

        assertThat(once.toggled(OrganisatieSoort.WATERSCHAP).toggled(new OrganisatieId(20022)))
                .isEqualTo(OrganisatieFilter.ALL);
        assertThat(once.toggled(OrganisatieSoort.GEMEENTE).soort()).isEqualTo(OrganisatieSoort.GEMEENTE);
    }
}
