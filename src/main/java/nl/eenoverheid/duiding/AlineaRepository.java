package nl.eenoverheid.duiding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The alinea's of a duiding; whoever changes one holds the lock of the duiding. */
interface AlineaRepository extends Repository<Alinea, Long> {

    Alinea save(Alinea alinea);

    @Query("select a from Alinea a where a.duiding = :duiding order by a.plaats, a.id")
    List<Alinea> of(Duiding duiding);

    /** The text of an earlier version. */
    @Query("select v.tekst from AlineaVersie v where v.alinea.id = :alinea and v.nummer = :nummer")
    Optional<String> tekst(long alinea, int nummer);
}
