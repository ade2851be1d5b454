package nl.eenoverheid.kaart.ui;

import static nl.eenoverheid.kaart.Grenzen.area;
import static nl.eenoverheid.kaart.Grenzen.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("G1")
class KaartenViewTest extends SpringBrowserlessTest {
    private final World world;

    @Autowired
    KaartenViewTest(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void open() {
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
        navigate(KaartenView.class);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatAFileHoldsIsToldBeforeItIsUsedAndItsSourceIsAsked() {
        assertThat(page()).contains("Kaarten bestaan uit tegels");
        choose(file(area("GM0175", "Ommen"), area("GM9999", "<b>Nergens</b>")));
        assertThat(page())
                .contains(
                        "1 gemeente met grenzen",
                        "Niet in dit bestand (341)",
                        "GM9999 <b>Nergens</b>",
                        "nog niets veranderd");

        press("Gebruik deze grenzen");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("CBS en Kadaster, CC BY 4.0");
        find(DatePicker.class).single().setValue(LocalDate.of(2024, 1, 1));
        press("Gebruik deze grenzen");

        assertThat(page())
                .contains("Welke gemeenten staan op de kaart?", "Grenzen: CBS en Kadaster, CC BY 4.0, 1 januari 2024.");
        press("Haal deze grenzen weg");
        assertThat(page()).contains("Kaarten bestaan uit tegels");
    }

    @Test
    void whatCannotBeUsedIsToldInWordsAndNothingCanBePressed() {
        choose(file(area("WS29", "Vechtstromen")));
        assertThat(page()).contains("Geen enkele code is van een gemeente. In het bestand staan: WS29 Vechtstromen");
        assertThat(find(Button.class).withText("Gebruik deze grenzen").exists()).isFalse();

        choose(file(area("GM0175", "Ommen")));
        assertThat(page()).doesNotContain("Geen enkele code");
        press("Laat het zoals het was");
        assertThat(find(Button.class).withText("Gebruik deze grenzen").exists()).isFalse();
    }

    private void choose(String geojson) {
        test(find(Upload.class).single())
                .upload("grenzen.geojson", "application/geo+json", geojson.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String page() {
        return find(KaartenView.class).single().getElement().getTextRecursively();
    }
}
