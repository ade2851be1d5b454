package nl.eenoverheid.dekking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.dekking.DekkingService;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("G5")
class DekkingPanelTest extends SpringBrowserlessTest {
    @Autowired
    private ApplicationContext context;

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void costsAndALineAreSaidAndWhatIsMissingIsToldOnPaperToo() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        SignedIn writer = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(Map.of(writer, WerkruimteRol.DEELNEMER));
        People.signIn(writer);
        BesluitId besluit = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.data(wonen, writer.organisatie(), "Bouw 120 woningen bij het spoor"));
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
        assertThat(panel()).contains("Nog niemand zei met cijfers");

        press("Zeg wat het kost");
        test($(BigDecimalField.class).single()).setValue(new BigDecimal("1500"));
        test($(TextField.class).withLabel("Waar staat dat?").single()).setValue("Raadsvoorstel, bijlage 2");
        press("Leg vast");
        again(besluit);
        assertThat(panel())
                .contains("Kost € 1.500.000 in totaal. Bron: Raadsvoorstel, bijlage 2")
                .contains("Niemand betaalt nog € 1.500.000 van wat dit besluit kost.");

        press("Koppel een begrotingsregel");
        press("Koppel");
        ComboBox<Overheid> overheid = combo("Welke overheid betaalt?");
        assertThat(overheid.isInvalid()).as("nothing was chosen").isTrue();
        overheid.setValue(context.getBean(DekkingService.class).overheden().stream()
                .filter(each -> each.code().equals(World.OMMEN))
                .findFirst()
                .orElseThrow());
        test($(IntegerField.class).single()).setValue(2072);
        ComboBox<Taakveld> taakveld = combo("Uit welk taakveld?");
        taakveld.setValue(taakveld.getGenericDataView()
                .getItems()
                .filter(each -> each.code().equals("8.3"))
                .findFirst()
                .orElseThrow());
        test($(BigDecimalField.class).single()).setValue(new BigDecimal("1200"));
        press("Koppel");
        again(besluit);
        assertThat(panel())
                .contains("Niemand betaalt nog € 300.000", "8.3 Wonen en bouwen, eenmalig", "niet aangeleverd");
        DekkingOfBesluit part = context.getBean(DekkingOfBesluit.class);
        assertThat(part.before(besluit)).isPresent();
        assertThat(part.sections(besluit, Locale.of("nl"))).singleElement().satisfies(section -> assertThat(
                        section.lines())
                .contains("Ommen, 2072, 8.3 Wonen en bouwen: € 1.200.000")
                .contains("Niemand betaalt nog € 300.000 van wat dit besluit kost."));
        press("Haal eraf");
        again(besluit);
        assertThat(panel()).contains("€ 1.500.000 van wat dit besluit kost").doesNotContain("Wonen en bouwen");
    }

    private static void again(BesluitId besluit) {
        UI.getCurrent().navigate("overheden");
        UI.getCurrent().navigate(BesluitRoutes.detail(besluit.value()));
    }

    private String panel() {
        return $(Panel.class).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .filter(words -> words.startsWith("Kosten en dekking"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return $(ComboBox.class).withLabel(label).single();
    }

    private void press(String words) {
        test($(Button.class).withText(words).last()).click();
    }
}
