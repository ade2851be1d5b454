package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.stuk.StukBestand;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.stuk.StukInhoudService;
import nl.eenoverheid.ui.ClosedDownload;
import org.springframework.security.access.AccessDeniedException;

/** Gives what a stuk holds to who may see it at that moment. */
final class StukDownload {
    private StukDownload() {}

    /** The file, to keep. */
    static DownloadHandler file(StukInhoudService contents, StukId id, int versie) {
        return event -> guarded(event, () -> {
            StukBestand file = contents.open(id, versie);
            ClosedDownload.begin(event, file.inhoud().soort().mime());
            event.setFileName(file.naam());
            event.setContentLength(file.inhoud().grootte());
            try (InputStream content = file.inhoud().read(0)) {
                content.transferTo(event.getOutputStream());
            }
        });
    }

    /** A page, to look at. */
    static DownloadHandler page(StukInhoudService contents, StukId id, int versie, int bladzijde) {
        return picture("image/png", () -> contents.page(id, versie, bladzijde));
    }

    /** The small picture, to look at. */
    static DownloadHandler small(StukInhoudService contents, StukId id, int versie) {
        return picture("image/jpeg", () -> contents.small(id, versie));
    }

    private static DownloadHandler picture(String mime, Supplier<byte[]> bytes) {
        return event -> guarded(event, () -> {
            byte[] picture = bytes.get();
            ClosedDownload.begin(event, mime);
            event.setContentLength(picture.length);
            event.getOutputStream().write(picture);
        });
    }

    private static void guarded(DownloadEvent event, Sending sending) throws IOException {
        try {
            sending.send();
        } catch (NotFound | AccessDeniedException | IllegalMove e) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private interface Sending {
        void send() throws IOException;
    }
}
