package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads no more of what is sent than the longest file and a little: whoever sends more is not waited for. */
final class CsvUpload implements UploadHandler {
    /** Largest file, in bytes. */
    static final int LARGEST = 600_000;

    private final transient Consumer<String> taken;

    CsvUpload(Consumer<String> taken) {
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] sent;
        try (InputStream input = event.getInputStream()) {
            sent = input.readNBytes(LARGEST + 1);
        }
        event.getUI().access(() -> taken.accept(new String(sent, StandardCharsets.UTF_8)));
    }

    @Override
    public long getRequestSizeMax() {
        return 4L * LARGEST;
    }

    @Override
    public long getFileSizeMax() {
        return 2L * LARGEST;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
