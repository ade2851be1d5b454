package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.KalenderService;

/** What is on the screen as a file for a calendar program, read anew for each download. */
record KalenderDownload(KalenderService kalender, Supplier<KalenderFilter> filter, KalenderTexts texts, Clock clock) {

    void write(DownloadEvent event) throws IOException {
        event.setFileName(texts.text("export.file") + ".ics");
        event.setContentType("text/calendar;charset=utf-8");
        event.getOutputStream()
                .write(KalenderFeed.text(kalender.overzicht(filter.get()).punten(), texts, clock.instant())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
