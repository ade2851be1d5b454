package nl.eenoverheid.bericht;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which text: the kind of letter and its language, {@code nl} or {@code en}. */
@Embeddable
public record BerichtTekstId(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        BerichtSoort soort,

        String taal) implements Serializable {}
