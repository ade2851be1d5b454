package nl.eenoverheid.privacy;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What is put on record of a request.
 *
 * @param betrokkene who asks
 */
public record PrivacyverzoekData(
        @Nullable VerzoekSoort soort,
        String betrokkene,
        @Nullable LocalDate ontvangenOp) {
    PrivacyverzoekData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("soort", soort);
        check.chosen("ontvangenOp", ontvangenOp);
        check.unless(ontvangenOp == null || !ontvangenOp.isAfter(today), "ontvangenOp", "privacy.input.future");
        var result = new PrivacyverzoekData(soort, check.required("betrokkene", betrokkene, 200), ontvangenOp);
        check.done();
        return result;
    }
}
