package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import nl.eenoverheid.besluit.BesliswijzeService;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.MedeeigenaarService;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.overheid.OverheidService;

/** Who does what can be done with a besluit. */
@SpringComponent
record BesluitActs(
        BesluitvormingService vorming,
        StandpuntService standpunten,
        BesliswijzeService wijzen,
        MedeeigenaarService eigenaren,
        OverheidService overheden,
        Clock clock) {}
