package nl.eenoverheid.vergadering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.eenoverheid.shared.InputCheck;

/**
 * Whether somebody who was invited was there at a point, and who stood in for them.
 *
 * @param door a name or an office; empty when that is not known, or nobody stood in
 */
@Embeddable
public record Aanwezigheid(
        @Column(name = "aanwezig", columnDefinition = "varchar(30)") @Enumerated(EnumType.STRING)
        Aanwezig hoe,

        String door) {
    private static final int LONGEST = 200;

    /** Without somebody else. */
    public static Aanwezigheid of(Aanwezig hoe) {
        return new Aanwezigheid(hoe, "");
    }

    /**
     * The same, cleaned: only who is replaced has somebody who stands in.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is too long
     */
    Aanwezigheid checked() {
        var check = new InputCheck();
        String clean = check.optional("door", door, LONGEST).replace('\n', ' ');
        check.done();
        return hoe == Aanwezig.VERVANGER ? new Aanwezigheid(hoe, clean) : of(hoe);
    }
}
