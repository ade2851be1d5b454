package nl.eenoverheid.bijlage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.bijlage.BijlageOntvangstService;
import nl.eenoverheid.bijlage.BijlageService;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.Photo;
import nl.eenoverheid.inhoud.Recording;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"A13", "I4"})
class BijlageViewTest extends SpringBrowserlessTest {
    private final BijlageService bijlagen;
    private final BijlageOntvangstService ontvangst;
    private final SignaalService signalen;
    private final WerkruimteService werkruimten;
    private final World world;
    private SignedIn official;
    private SignedIn guest;
    private WerkruimteId wonen;
    private SignaalId signaal;

    @Autowired
    BijlageViewTest(
            BijlageService bijlagen,
            BijlageOntvangstService ontvangst,
            SignaalService signalen,
            WerkruimteService werkruimten,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.bijlagen = bijlagen;
        this.ontvangst = ontvangst;
        this.signalen = signalen;
        this.werkruimten = werkruimten;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        official = world.official(World.OMMEN);
        guest = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, guest, WerkruimteRol.GAST));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
        signaal = signalen.note(Signalen.data(wonen, "De brug is glad"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void photoIsSeenDescribedTakenAwayAndPutBack() {
        open();
        assertThat(text()).contains("Nog geen foto, geluid of bestand");
        add("brug.jpg", Photo.jpeg(1));
        open();
        assertThat(text())
                .contains("brug.jpg", "foto, ", "Weggehaald uit het bestand: plaats, toestel, tijdstip, maker");
        assertThat(find(Image.class).single().getAlt()).contains("Foto brug.jpg, nog zonder beschrijving");

        click("Beschrijf");
        TextArea words =
                find(TextArea.class).withLabel("Wat zie je op de foto?").single();
        test(words).setValue("Brug met ijs");
        click("Bewaar");
        assertThat(text()).contains("Brug met ijs");
        assertThat(find(Image.class).single().getAlt()).contains("Brug met ijs");

        test(find(NativeButton.class)
                        .withAriaLabel("Open de foto: Brug met ijs")
                        .single())
                .click();
        assertThat(find(Image.class).all()).hasSize(2);
        assertThat(find(Anchor.class).withAriaLabel("Download brug.jpg").all()).hasSize(2);
        click("Sluit");

        test(find(Button.class).withAriaLabel("Haal brug.jpg weg").single()).click();
        assertThat(text()).contains("Nog geen foto, geluid of bestand", "brug.jpg is weggehaald");
        click("Maak ongedaan");
        assertThat(text()).contains("Brug met ijs");
    }

    @Test
    void soundPlaysInThePage() {
        add("gesprek.mp3", Recording.mp3());
        open();
        Sound sound = find(Sound.class).single();
        assertThat(sound.getElement().getAttribute("aria-label")).isEqualTo("Luister naar gesprek.mp3");
        assertThat(text()).contains("geluid, ");
    }

    @Test
    void guestSeesTheSmallPictureOnlyWhereDownloadingIsOff() {
        add("brug.jpg", Photo.jpeg(1));
        werkruimten.letGuestsDownload(wonen, false);
        People.signIn(guest);
        open();
        assertThat(text()).contains("brug.jpg", "Openen en downloaden staat in deze werkruimte uit voor gasten");
        assertThat(find(Image.class).all()).hasSize(1);
        assertThat(find(NativeButton.class)
                        .withAriaLabel("Open de foto: Foto brug.jpg, nog zonder beschrijving")
                        .all())
                .isEmpty();
        assertThat(find(Anchor.class).withAriaLabel("Download brug.jpg").all()).isEmpty();
        assertThat(find(Button.class).withText("Voeg een bijlage toe").all()).isEmpty();
    }

    @Test
    void addingSaysWhatMayAndWhetherItIsScanned() {
        open();
        click("Voeg een bijlage toe");
        assertThat(text())
                .contains(
                        "hoogstens 50 MB per bestand",
                        "Plaats, toestel en maker gaan eruit",
                        "niet gecontroleerd op virussen",
                        "Maak geen foto’s waarop mensen herkenbaar zijn");
        Upload camera = find(Upload.class).all().getLast();
        assertThat(camera.getElement().getProperty("capture")).isEqualTo("environment");
        click("Klaar");
    }

    @Test
    void whatWasReadyIsThereAgainWhileNoting() {
        BijlageId ready = ontvangst.add(null, Contents.text("verslag.txt", "Beste mensen"));
        UI.getCurrent().navigate(SignaalRoutes.NOTE);
        assertThat(text()).contains("verslag.txt");
        test(find(TextArea.class).withLabel("Waar gaat het bestand over?").single())
                .setValue("Wat de werkgroep opschreef");
        assertThat(bijlagen.waiting().getFirst().beschrijving()).isEqualTo("Wat de werkgroep opschreef");
        test(find(Button.class).withAriaLabel("Haal verslag.txt weg").single()).click();
        assertThat(bijlagen.waiting()).isEmpty();
        click("Maak ongedaan");
        assertThat(bijlagen.waiting().getFirst().id()).isEqualTo(ready.value());
    }

    private void add(String name, byte[] content) {
        ontvangst.add(signaal, Contents.sent(name, content));
    }

    private void open() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SignaalRoutes.detail(signaal.value()));
    }

    private void click(String verb) {
        test(find(Button.class).withText(verb).all().getLast()).click();
    }

    private String text() {
        return Stream.concat(
                        Stream.of((Component) getCurrentView()),
                        Stream.concat(find(Dialog.class).all().stream(), find(Notification.class).all().stream()))
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
