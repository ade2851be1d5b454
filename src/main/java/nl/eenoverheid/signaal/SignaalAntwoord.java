package nl.eenoverheid.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What people said to one question of a theme. */
@Embeddable
record SignaalAntwoord(
        @Column(name = "vraag_id") Long vraag,
        @Column(columnDefinition = "text") String antwoord) implements Serializable {}
