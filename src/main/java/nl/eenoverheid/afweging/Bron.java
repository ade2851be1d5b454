package nl.eenoverheid.afweging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.cijfer.CijferId;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/**
 * What an effect is taken from.
 *
 * @param signaalId the signaal, when it is one
 * @param cijferId the figure, when it is one
 * @param tekst what it is called, when it is neither
 * @param adres where it can be read; may be empty
 */
@Embeddable
public record Bron(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        BronSoort soort,

        @Column(name = "signaal_id") @Nullable Long signaalId,

        @Column(name = "cijfer_id") @Nullable Long cijferId,
        String tekst,
        String adres) {

    /** What somebody said. */
    public static Bron of(SignaalId signaal) {
        return new Bron(BronSoort.SIGNAAL, signaal.value(), null, "", "");
    }

    /** A figure of the dossier. */
    public static Bron of(CijferId cijfer) {
        return new Bron(BronSoort.CIJFER, null, cijfer.value(), "", "");
    }

    /** A document or page. */
    public static Bron of(String tekst, String adres) {
        return new Bron(BronSoort.VERWIJZING, null, null, tekst, adres);
    }

    /** Ids of the signalen among some sources. */
    static Set<Long> signalen(Collection<Bron> bronnen) {
        return ids(bronnen, Bron::signaalId);
    }

    /** Ids of the figures among some sources. */
    static Set<Long> cijfers(Collection<Bron> bronnen) {
        return ids(bronnen, Bron::cijferId);
    }

    private static Set<Long> ids(Collection<Bron> bronnen, Function<Bron, @Nullable Long> id) {
        return bronnen.stream()
                .flatMap(bron -> Stream.ofNullable(id.apply(bron)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
