package nl.eenoverheid.geldstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.begroting.Categorie;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every code of the three lists, against what its name says. */
@ModuleTest
@Capability("G3")
class OverdrachtTest {
    private static final Map<String, Overdrachtsoort> SOORTEN = Map.of(
            "Inkomensoverdrachten", Overdrachtsoort.INKOMEN,
            "Kapitaaloverdrachten", Overdrachtsoort.KAPITAAL,
            "Investeringsbijdragen", Overdrachtsoort.INVESTERING,
            "Overige kapitaaloverdrachten", Overdrachtsoort.OVERIG_KAPITAAL);
    private static final Map<String, Wederpartij> WEDERPARTIJEN = Map.of(
            "Rijk", Wederpartij.RIJK,
            "gemeenten", Wederpartij.GEMEENTE,
            "gemeenschappelijke regelingen", Wederpartij.GR,
            "provincies", Wederpartij.PROVINCIE,
            "waterschappen", Wederpartij.WATERSCHAP,
            "overige overheden", Wederpartij.OVERIGE_OVERHEID,
            "overheid", Wederpartij.OVERIGE_OVERHEID,
            "Europese Unie", Wederpartij.EU,
            "overige instellingen en personen", Wederpartij.OVERIG,
            "onverdeeld", Wederpartij.ONVERDEELD);

    private final Codelijsten codelijsten;

    @Autowired
    OverdrachtTest(Codelijsten codelijsten) {
        this.codelijsten = codelijsten;
    }

    @ParameterizedTest
    @EnumSource(
            value = Overheidslaag.class,
            names = {"GEMEENTE", "PROVINCIE", "GR"})
    void everyCodeOfEveryListMeansWhatItsNameSays(Overheidslaag laag) {
        for (int jaar : new int[] {2023, 2025}) {
            assertThat(codelijsten.categorieen(laag, jaar))
                    .hasSizeGreaterThan(70)
                    .allSatisfy(each -> assertThat(Optional.ofNullable(named(each)))
                            .as(each.code() + " " + each.naam())
                            .isEqualTo(Overdracht.of(each.code())));
            for (Zijde zijde : Zijde.values()) {
                assertThat(codelijsten.categorieen(laag, jaar))
                        .filteredOn(each -> each.zijde() == zijde)
                        .extracting(Categorie::code)
                        .containsAll(Overdracht.codes());
            }
        }
    }

    private static @Nullable Overdracht named(Categorie categorie) {
        String[] parts = categorie.naam().split(" ?- ?", 2);
        Overdrachtsoort soort = SOORTEN.get(parts[0]);
        return soort == null || parts.length < 2 ? null : new Overdracht(soort, WEDERPARTIJEN.get(parts[1]));
    }
}
