package nl.eenoverheid.geldstroom;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerklaringRepository extends Repository<Verklaring, Long> {

    Verklaring saveAndFlush(Verklaring verklaring);

    /** For a change of what one government says. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select v from Verklaring v
            where v.kringId = :kring and v.boekjaar = :boekjaar and v.verslag = :verslag and v.van = :van
              and v.naar = :naar and v.overdrachtsoort = :soort and v.organisatieId = :organisatie""")
    Optional<Verklaring> lock(
            long kring,
            int boekjaar,
            Verslag verslag,
            Overheidslaag van,
            Overheidslaag naar,
            Overdrachtsoort soort,
            long organisatie);
}
