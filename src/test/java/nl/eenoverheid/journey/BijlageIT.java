package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.inhoud.Photo;
import nl.eenoverheid.inhoud.Recording;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Photos, sound and files from a phone and a laptop, through a real browser and past it. */
@Capability("A13")
class BijlageIT extends JourneyTest {
    private static final String DROP = """
            upload => {
              const data = new DataTransfer();
              data.items.add(new File(['Beste mensen'], 'brief.txt', {type: 'text/plain'}));
              upload.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
            }
            """;
    private static final String SEND = """
            async (upload, [name, type, size]) => {
              const answer = await fetch(upload.target, {
                method: 'POST',
                headers: {'Content-Type': type, 'X-Filename': encodeURIComponent(name)},
                body: '<svg onload=alert(1)>'.padEnd(size, 'a')
              });
              return answer.status + ' ' + await answer.text();
            }
            """;

    @Test
    void photoTakenWhileNotingTellsNoPlaceAndIsOpenedByColleagues() throws Exception {
        Visitor outside = visitor(Account.SANNE, Screen.PHONE).open("/noteren");
        Page phone = outside.page();
        phone.getByLabel("Wat zit ze dwars?").fill("De bijlagenbrug is glad");
        phone.getByText("Foto, geluid of bestand").click();
        choose(phone, "Kies bestanden", new FilePayload("brug.jpg", "image/jpeg", Photo.jpeg(6)));
        outside.sees("Weggehaald uit het bestand: plaats, toestel, tijdstip, maker, verborgen labels");
        phone.getByLabel("Wat zie je op de foto?").fill("IJs op de brug");
        choose(phone, "Kies bestanden", new FilePayload("gesprek.mp3", "audio/mpeg", Recording.mp3()));
        outside.sees("gesprek.mp3");
        phone.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Wat is het?"))
                .getByText("zorg", new Locator.GetByTextOptions().setExact(true))
                .click();
        outside.click("Klaar");
        outside.sees("IJs op de brug");

        Visitor colleague = visitor(Account.BEREND).open(phone.url().replaceFirst("https?://[^/]+", ""));
        colleague.waitUntilIdle();
        Locator small = colleague.page().getByAltText("IJs op de brug").first();
        assertThat(small).isVisible();
        Assertions.assertThat(small.evaluate("image => image.decode().then(() => image.naturalHeight)"))
                .isEqualTo(400);
        isClosedAndWithoutPlace(colleague, "Download brug.jpg");
        isGivenInParts(colleague, "Download gesprek.mp3");
        colleague.click("Open de foto: IJs op de brug");
        assertThat(colleague.page().getByRole(AriaRole.DIALOG).getByAltText("IJs op de brug"))
                .isVisible();
        colleague.page().keyboard().press("Escape");
        Visitor stranger = visitor(Account.LOTTE);
        Assertions.assertThat(get(stranger, href(colleague, "Download brug.jpg"), Map.of())
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void whatIsDroppedIsTakenAndWhatDoesNotBelongIsRefusedInWords() {
        Visitor official = visitor(Account.SANNE)
                .expecting("answer 4|answer 5|status of 4|status of 5|request failed")
                .open("/noteren");
        official.page().getByText("Foto, geluid of bestand").click();
        Locator upload = official.page().locator("vaadin-upload:visible").first();
        upload.evaluate(DROP);
        official.sees("Waar gaat het bestand over?");
        official.sees("brief.txt");

        refused(official, upload, "foto.jpg", "image/jpeg", 100, "Dit bestand is iets anders dan de naam zegt");
        refused(official, upload, "foto.jpg", "image/svg+xml", 100, "Dit bestand is iets anders dan de naam zegt");
        for (String name : List.of("pagina.html", "../../../../tmp/gluren.svg")) {
            Assertions.assertThat(upload.evaluate(SEND, new Object[] {name, "text/html", 100})
                            .toString())
                    .as(name)
                    .startsWith("422");
        }
        refused(official, upload, "groot.txt", "text/plain", 51 * 1024 * 1024, "hoogstens 50 MB");
        Assertions.assertThat(upload.evaluate(SEND, new Object[] {"vertel\u202Etxt.exe.txt", "text/plain", 100})
                        .toString())
                .startsWith("4");
        official.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Haal brief.txt weg"))
                .click();
        official.sees("brief.txt is weggehaald");
    }

    private static void refused(Visitor visitor, Locator upload, String name, String type, int size, String why) {
        String answer = upload.evaluate(SEND, new Object[] {name, type, size}).toString();
        Assertions.assertThat(answer).as(name).startsWith("422").contains(why);
        visitor.sees(name);
    }

    private static void isClosedAndWithoutPlace(Visitor visitor, String link) throws Exception {
        APIResponse photo = get(visitor, href(visitor, link), Map.of());
        Assertions.assertThat(photo.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox")
                .containsEntry("content-disposition", "attachment; filename=\"brug.jpg\"");
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo.body()));
        Assertions.assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        Assertions.assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class))
                .isEmpty();
        Assertions.assertThat(new String(photo.body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Geheim");
    }

    private static void isGivenInParts(Visitor visitor, String link) {
        APIResponse part = get(visitor, href(visitor, link), Map.of("Range", "bytes=417-833"));
        Assertions.assertThat(part.status()).isEqualTo(206);
        Assertions.assertThat(part.body()).hasSize(417);
        Assertions.assertThat(part.headers()).containsEntry("content-range", "bytes 417-833/4170");
    }

    private static String href(Visitor visitor, String link) {
        return visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .evaluate("link => link.href")
                .toString();
    }

    private static APIResponse get(Visitor visitor, String address, Map<String, String> headers) {
        RequestOptions options = RequestOptions.create();
        headers.forEach(options::setHeader);
        return visitor.page().request().get(address, options);
    }

    /** By the keyboard, as somebody without a mouse does. */
    private static void choose(Page page, String verb, FilePayload file) {
        FileChooser chooser = page.waitForFileChooser(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .press("Enter"));
        chooser.setFiles(file);
    }
}
