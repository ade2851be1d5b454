package nl.eenoverheid.overheid.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.overheid.OrganisatieFilter;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser
class OverheidListViewTest extends SpringBrowserlessTest {
    @Autowired
    private OverheidService overheden;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void chipsNarrowTheListAndTheAddress() {
        go("overheden");
        test(find(Chip.class).withText("gemeenten").single()).click();
        test(find(Chip.class).withText("Provincie Drenthe").single()).click();

        assertThat(find(ListRow.class).all()).hasSize(12).allSatisfy(row -> assertThat(row.getHref())
                .endsWith("?provincie=20022&soort=GEMEENTE"));
        assertThat(address()).isEqualTo("overheden?provincie=20022&soort=GEMEENTE");
    }

    @Test
    void searchNarrowsTheList() {
        go("overheden");
        test(find(TextField.class).withPlaceholder("Zoek op naam").single()).setValue("ommen");

        assertThat(find(ListRow.class).all()).hasSize(1);
    }

    @Test
    void nothingFoundOffersAWayOut() {
        go("overheden?zoek=atlantis");

        assertThat(find(ListRow.class).all()).isEmpty();
        test(find(Button.class).withText("Wis de filters").single()).click();
        assertThat(find(ListRow.class).all()).hasSize(50);
        assertThat(find(TextField.class)
                        .withPlaceholder("Zoek op naam")
                        .single()
                        .getValue())
                .isEmpty();
    }

    @Test
    void municipalityShowsWhatItIsConnectedWith() {
        go("overheden/11742");

        assertThat(panel("Rijssen-Holten")).contains("38.830", "Twente", "gm1742", "De bron noemt geen peildatum.");
        assertThat(panel("Waterschappen")).contains("Waterschap Vechtstromen", "48 %", "25 %", "samen ± 2 procentpunt");
        assertThat(panel("Doet mee aan")).contains("SamenTwente", "niet nagekeken", "afgeleid");
    }

    @Test
    void bodiesThatHoldPowersAreNamedWithTheLawThatMakesThem() {
        go("overheden/10175");

        assertThat(panel("Bestuursorganen"))
                .contains("gemeenteraad Ommen", "college van B&W Ommen", "burgemeester Ommen", "Bron: Gemeentewet 6.");
    }

    @Test
    void shareUnderOnePercentIsSaidInWords() {
        go("overheden/10193");

        assertThat(panel("Waterschappen")).contains("minder dan 1 %");
    }

    @Test
    void arrangementWithoutParticipantsSaysSo() {
        go("overheden/41079");

        assertThat(panel("Wie doet mee?")).contains("deelnemers niet gevonden", "Bron: TOOI-register.");
    }

    @Test
    void openRowIsMarkedAndKeepsTheFilter() {
        go("overheden/10175?soort=GEMEENTE");

        assertThat(find(ListRow.class).all())
                .filteredOn(row -> row.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getHref)
                .containsExactly("overheden/10175?soort=GEMEENTE");
        test(find(Chip.class).withText("Provincie Overijssel").single()).click();
        assertThat(address()).isEqualTo("overheden/10175?provincie=20023&soort=GEMEENTE");
    }

    @Test
    @WithAnonymousUser
    void onlyWhoIsSignedInMayRead() {
        assertThatThrownBy(() -> overheden.list(OrganisatieFilter.ALL, null))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(overheden::tegels).isInstanceOf(AuthorizationDeniedException.class);
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String panel(String heading) {
        return find(Panel.class).all().stream()
                .filter(each -> heading.equals(each.getElement().getAttribute("aria-label")))
                .map(each -> each.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
