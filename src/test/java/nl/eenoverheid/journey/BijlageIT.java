package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import nl.eenoverheid.inhoud.Photo;
import org.junit.jupiter.api.Test;

/**
 * A photo from a phone: chosen while noting, seen by a colleague, without the place where it was taken; and a point on the map, because somebody
 * put one there.
 */
@Capability({"A6", "A13"})
class BijlageIT extends JourneyTest {
    private static final byte[] WORDS = "Beste mensen".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPhotoChosenWhileNotingOnAPhoneTellsNoPlaceAndIsOpenedByAColleague() throws Exception {
        Visitor outside = visitor(Account.SANNE, Screen.PHONE)
                .expecting("answer 422|status of 422")
                .open("/noteren");
        Page phone = outside.page();
        phone.getByLabel("Wat zit ze dwars?").fill("De bijlagenbrug is glad");
        phone.getByText("Punt op de kaart").click();
        phone.locator("eo-map [role=application]").press("ArrowUp");
        assertThat(phone.getByLabel("Coördinaten")).hasValue(Pattern.compile("52\\.\\d{3}, 6\\.\\d{3}"));
        phone.getByText("Foto, geluid of bestand").click();
        assertThat(phone.getByText("Maak een foto")).isVisible();

        choose(phone, new FilePayload("brug.heic", "image/heic", WORDS));
        outside.sees("Een foto in het formaat HEIC kan er niet bij.");
        choose(phone, new FilePayload("brug.jpg", "image/jpeg", WORDS));
        outside.sees("Dit bestand is iets anders dan de naam zegt.");
        choose(phone, new FilePayload("leeg.txt", "text/plain", new byte[0]));
        outside.sees("Dit bestand is leeg.");
        choose(phone, new FilePayload("brief\u202Etxt.txt", "text/plain", WORDS));
        outside.sees("brieftxt.txt");
        outside.click("Haal brieftxt.txt weg");

        choose(phone, new FilePayload("brug.jpg", "image/jpeg", Photo.jpeg(6)));
        outside.sees("Weggehaald uit het bestand: plaats, toestel, tijdstip, maker, verborgen labels");
        phone.getByLabel("Wat zie je op de foto?").fill("IJs op de brug");
        phone.getByText("zorg", new Page.GetByTextOptions().setExact(true)).click();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klaar"))
                .press("Enter");
        phone.waitForURL("**/gehoord/*");

        Visitor colleague = visitor(Account.BEREND).open(phone.url().replaceFirst("https?://[^/]+", ""));
        Locator small = colleague.page().getByAltText("IJs op de brug").first();
        assertThat(small).isVisible();
        assertThat(small.evaluate("image => image.decode().then(() => image.naturalHeight)"))
                .as("pixels of the small picture")
                .isEqualTo(400);
        assertThat(colleague.page().getByText("brieftxt.txt")).hasCount(0);
        assertThat(colleague.page().locator("eo-map .point")).isVisible();
        colleague.sees("op ongeveer 100 meter");
        tellsNoPlace(download(colleague));
    }

    private static void tellsNoPlace(APIResponse photo) throws Exception {
        assertThat(photo.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("content-disposition", "attachment; filename=\"brug.jpg\"")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo.body()));
        assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
    }

    private static APIResponse download(Visitor visitor) {
        Locator link =
                visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download brug.jpg"));
        return visitor.page().request().get(link.evaluate("link => link.href").toString());
    }

    /** By touch: the button opens the window of the device in which one chooses. */
    private static void choose(Page page, FilePayload file) {
        FileChooser chooser =
                page.waitForFileChooser(() -> page.getByText("Kies bestanden").click());
        chooser.setFiles(file);
    }
}
