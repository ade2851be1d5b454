package nl.eenoverheid.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.shared.IllegalMove;

/** A role and the rights that it gives. */
@Entity
@Table(name = "rol")
class RolRechten {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Rol code;

    @ElementCollection
    @CollectionTable(name = "rol_recht", joinColumns = @JoinColumn(name = "rol"))
    @Enumerated(EnumType.STRING)
    @Column(name = "recht", columnDefinition = "varchar(40)")
    private Set<Right> rechten = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RolRechten() {}

    long version() {
        return version;
    }

    /**
     * Gives it other rights.
     *
     * @return what it had before
     */
    Set<Right> change(Set<Right> wanted) {
        guard(wanted);
        Set<Right> before = EnumSet.noneOf(Right.class);
        before.addAll(rechten);
        rechten.retainAll(wanted);
        rechten.addAll(wanted);
        return before;
    }

    private void guard(Set<Right> wanted) {
        if (wanted.stream().anyMatch(right -> !code.mayHave(right))) {
            throw new IllegalMove("access.rollen.notForRole");
        }
        if (Arrays.stream(Right.values()).anyMatch(right -> code.mustHave(right) && !wanted.contains(right))) {
            throw new IllegalMove("access.rollen.needed");
        }
        if (!wanted.stream().allMatch(right -> wanted.containsAll(right.needs()))) {
            throw new IllegalMove("access.rollen.readFirst");
        }
    }
}
