package nl.eenoverheid.capture.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.capture.CaptureKey;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.signaal.Aanvulling;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a device sends. An older page may know less, so all but the key can be missing; what cannot be read counts as not filled in,
 * because the form then says what to choose.
 *
 * @param account of whom the device thinks that it sends it
 */
record CaptureMessage(
        @Nullable UUID note,
        int edition,
        long account,
        @Nullable Long werkruimte,
        @Nullable String soort,
        @Nullable String woorden,
        @Nullable String ervaren,
        @Nullable String dwars,
        @Nullable String zelf,
        @Nullable String gehoord,
        @Nullable String gevoeld,
        @Nullable String beleefd,
        @Nullable String gehoordOp,
        @Nullable Integer aantalMensen,
        @Nullable Long aanleiding,
        @Nullable Long thema,
        @Nullable Long gemeente,
        @Nullable Long bezoek,
        @Nullable String kern,
        @Nullable String namens,
        @Nullable Point punt,
        @Nullable Promise antwoord,
        @Nullable Contact contact) {

    record Promise(
            @Nullable String aan,
            @Nullable String kanaal,
            @Nullable String uiterlijk) {
        SignaalData.Toezegging data() {
            return new SignaalData.Toezegging(text(aan), constant(Kanaal.values(), kanaal), day(uiterlijk));
        }
    }

    /** Where the device was. */
    record Point(@Nullable Double breedte, @Nullable Double lengte) {
        /** To about 100 metres, however exact it came; null when it is no place on earth. */
        @Nullable
        Punt data() {
            return breedte == null || lengte == null || Math.abs(breedte) > 90 || Math.abs(lengte) > 180
                    ? null
                    : Punt.of(breedte, lengte).rounded();
        }
    }

    record Contact(
            @Nullable String naam,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable String adres) {
        ContactData data() {
            return new ContactData(text(naam), text(email), text(telefoon), text(adres));
        }
    }

    /** Which note it is; empty when it does not say so. */
    Optional<CaptureKey> key() {
        return note == null || edition < 1 ? Optional.empty() : Optional.of(new CaptureKey(note, edition));
    }

    SignaalData data() {
        return new SignaalData(
                werkruimte == null ? null : new WerkruimteId(werkruimte),
                constant(SignaalSoort.values(), soort),
                text(woorden),
                text(ervaren),
                text(dwars),
                text(zelf),
                text(gehoord),
                text(gevoeld),
                text(beleefd),
                day(gehoordOp),
                aantalMensen,
                aanleiding,
                thema,
                gemeente == null ? null : new OrganisatieId(gemeente),
                text(kern),
                text(namens),
                Set.of(),
                antwoord == null ? null : antwoord.data(),
                bezoek == null ? null : new BezoekId(bezoek),
                Aanvulling.at(punt == null ? null : punt.data()));
    }

    ContactData contactData() {
        return contact == null ? ContactData.NONE : contact.data();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T extends Enum<T>> @Nullable T constant(T[] all, @Nullable String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
