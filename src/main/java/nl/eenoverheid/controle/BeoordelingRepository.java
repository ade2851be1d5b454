package nl.eenoverheid.controle;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BeoordelingRepository extends Repository<Beoordeling, Long> {

    Beoordeling saveAndFlush(Beoordeling beoordeling);

    /** What was said before, as it is said anew. */
    @Modifying
    @Query("delete from Beoordeling b where b.controleId = :controle and b.accountId = :account")
    void forget(long controle, long account);
}
