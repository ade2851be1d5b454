package nl.eenoverheid.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads no more of a text file that is sent than the longest and a little: whoever sends more is not waited for. */
public final class TextUpload implements UploadHandler {
    private final int largest;
    private final transient Consumer<String> taken;

    /**
     * For one file.
     *
     * @param largest in bytes
     * @param taken gets what was sent, on the screen that sent it; of more than the largest only a little more
     */
    public TextUpload(int largest, Consumer<String> taken) {
        this.largest = largest;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] sent;
        try (InputStream input = event.getInputStream()) {
            sent = input.readNBytes(largest + 1);
        }
        event.getUI().access(() -> taken.accept(new String(sent, StandardCharsets.UTF_8)));
    }

    @Override
    public long getRequestSizeMax() {
        return 4L * largest;
    }

    @Override
    public long getFileSizeMax() {
        return 2L * largest;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
