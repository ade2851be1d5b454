package nl.eenoverheid.ui;

import com.vaadin.flow.server.streams.DownloadEvent;

/** Sends content that people brought: whatever stands in it, no browser runs it here or takes it for something else. */
public final class ClosedDownload {
    private static final String POLICY = "Content-Security-Policy";
    private static final String SNIFFING = "X-Content-Type-Options";

    private ClosedDownload() {}

    /** Says what it is, before its bytes go. */
    public static void begin(DownloadEvent event, String mime) {
        event.setContentType(mime);
        event.getResponse().setHeader(POLICY, "default-src 'none'; sandbox");
        event.getResponse().setHeader(SNIFFING, "nosniff");
    }
}
