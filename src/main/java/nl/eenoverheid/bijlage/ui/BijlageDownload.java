package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.eenoverheid.bijlage.BijlageBestand;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.bijlage.BijlageService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.ClosedDownload;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;

/**
 * Gives a bijlage to who may open it at that moment, as something to keep and never as a page: whatever stands in it, no
 * browser runs it here.
 */
final class BijlageDownload implements DownloadHandler {
    private static final int PIECE = 64 * 1024;
    private static final int PART = 206;

    private final transient BijlageService bijlagen;
    private final transient BijlageId id;

    BijlageDownload(BijlageService bijlagen, BijlageId id) {
        this.bijlagen = bijlagen;
        this.id = id;
    }

    /** The small picture, with the same guard and headers. */
    static DownloadHandler small(BijlageService bijlagen, BijlageId id) {
        return event -> {
            try {
                byte[] picture = bijlagen.small(id);
                ClosedDownload.begin(event, "image/jpeg");
                event.setContentLength(picture.length);
                event.getOutputStream().write(picture);
            } catch (NotFound | AccessDeniedException e) {
                event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        };
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            write(bijlagen.open(id), event);
        } catch (NotFound | AccessDeniedException | IllegalMove e) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private static void write(BijlageBestand file, DownloadEvent event) throws IOException {
        long size = file.inhoud().grootte();
        ClosedDownload.begin(event, file.inhoud().soort().mime());
        event.setFileName(file.naam());
        event.getResponse().setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        ByteRange part = ByteRange.of(event.getRequest().getHeader(HttpHeaders.RANGE), size)
                .map(asked -> say(asked, size, event.getResponse()))
                .orElseGet(() -> new ByteRange(0, size - 1));
        event.setContentLength(part.length());
        try (InputStream content = file.inhoud().read(part.from())) {
            copy(content, part.length(), event.getOutputStream());
        }
    }

    private static ByteRange say(ByteRange part, long size, VaadinResponse response) {
        response.setStatus(PART);
        response.setHeader(HttpHeaders.CONTENT_RANGE, part.of(size));
        return part;
    }

    private static void copy(InputStream content, long length, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = content.read(piece, 0, (int) Math.min(PIECE, left));
            if (read < 0) {
                return;
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }
}
