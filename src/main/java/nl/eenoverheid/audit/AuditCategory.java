package nl.eenoverheid.audit;

import java.util.Arrays;
import java.util.Set;
import nl.eenoverheid.workspace.ItemSoort;

/** The parts that the trail can be read by. */
public enum AuditCategory {
    /** Signing in and out, and the means for it. */
    AANMELDEN,
    /** Accounts, roles, werkruimten and who is in them. */
    TOEGANG,
    /** Lists and settings. */
    INSTELLING,
    /** What is in werkruimten. */
    INHOUD,
    /** Reading of what few may read. */
    INZAGE;

    private static final Set<String> ACCESS = Set.of("access", "workspace", "uitnodiging");

    /** Of what happens in a module. */
    static AuditCategory of(String module) {
        if (module.equals("signin")) {
            return AANMELDEN;
        }
        if (ACCESS.contains(module)) {
            return TOEGANG;
        }
        return Arrays.stream(ItemSoort.values())
                        .anyMatch(soort -> soort.module().equals(module))
                ? INHOUD
                : INSTELLING;
    }

    /** Of what happens outside every werkruimte, also in a module that has things in one. */
    static AuditCategory outside(String module) {
        AuditCategory category = of(module);
        return category == INHOUD ? INSTELLING : category;
    }
}
