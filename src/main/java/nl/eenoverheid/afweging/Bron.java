package nl.eenoverheid.afweging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/**
 * What an effect is taken from.
 *
 * @param signaalId the signaal, when it is one
 * @param tekst what it is called, when it is not a signaal
 * @param adres where it can be read; may be empty
 */
@Embeddable
public record Bron(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        BronSoort soort,

        @Column(name = "signaal_id") @Nullable Long signaalId,
        String tekst,
        String adres) {

    /** What somebody said. */
    public static Bron of(SignaalId signaal) {
        return new Bron(BronSoort.SIGNAAL, signaal.value(), "", "");
    }

    /** A document or page. */
    public static Bron of(String tekst, String adres) {
        return new Bron(BronSoort.VERWIJZING, null, tekst, adres);
    }

    /** Ids of the signalen among some sources. */
    static Set<Long> signalen(Collection<Bron> bronnen) {
        return bronnen.stream()
                .map(Bron::signaalId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }
}
