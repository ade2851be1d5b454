package nl.eenoverheid.ruimtetoets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Ruimte;

/**
 * What was said of one topic.
 *
 * @param ruimte how much room the card gave then
 */
@Embeddable
public record ToetsRegel(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Gezicht gezicht,

        String naam,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Ruimte ruimte,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        RuimteOordeel oordeel) {}
