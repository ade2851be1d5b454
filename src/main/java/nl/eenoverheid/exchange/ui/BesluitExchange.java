package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import nl.eenoverheid.exchange.besluiten.BesluitExportService;
import nl.eenoverheid.exchange.besluiten.BesluitImportService;

/** Besluiten out and in. */
@SpringComponent
record BesluitExchange(BesluitExportService exports, BesluitImportService imports, Clock clock) {}
