package nl.eenoverheid.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageStatusTest {

    @ParameterizedTest
    @EnumSource(ItemSoort.class)
    void everyKindIsLookedUpWhereItsPagesStand(ItemSoort soort) {
        String list =
                switch (soort) {
                    case WERKRUIMTE -> WerkruimteRoutes.LIST;
                    case BEZOEK -> BezoekRoutes.LIST;
                    case SIGNAAL -> SignaalRoutes.LIST;
                    case DUIDING -> DuidingRoutes.LIST;
                    case DOSSIER -> DossierRoutes.LIST;
                    case SPEELRUIMTE -> "";
                    case TAAK -> TaakRoutes.LIST;
                    case KNOOP -> KnoopRoutes.LIST;
                    case BESLUIT -> BesluitRoutes.LIST;
                    case TERUGKOPPELING -> TerugkoppelingRoutes.LIST;
                };
        assertThat(soort.path()).isEqualTo(list);
        assertThat(ItemSoort.at(list).stream()).allMatch(soort::equals);
    }
}
