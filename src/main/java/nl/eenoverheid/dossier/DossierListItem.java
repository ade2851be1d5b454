package nl.eenoverheid.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dossier in a list.
 *
 * @param regisseur name of the organisation that keeps it together now, null when there is none
 * @param anderen names of the other organisations that take part now; empty when there are none
 */
public record DossierListItem(
        long id,
        String naam,
        DossierFase fase,
        Instant gewijzigdOp,
        String werkruimte,
        @Nullable String regisseur,
        String anderen) {}
