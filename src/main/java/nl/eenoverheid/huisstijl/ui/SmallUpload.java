package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Reads no more of what is sent than the largest file and a little: whoever sends more is not waited for. */
final class SmallUpload implements UploadHandler {
    private final int largest;
    private final transient BiConsumer<String, byte[]> taken;

    SmallUpload(int largest, BiConsumer<String, byte[]> taken) {
        this.largest = largest;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] sent;
        try (InputStream input = event.getInputStream()) {
            sent = input.readNBytes(largest + 1);
        }
        event.getUI().access(() -> taken.accept(event.getFileName(), sent));
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
