package nl.eenoverheid.bijlage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BijlageRepository extends Repository<Bijlage, Long> {

    Bijlage save(Bijlage bijlage);

    Optional<Bijlage> findById(long id);

    /** Those of one person that wait for their signaal. */
    @Query(
            "select b from Bijlage b where b.id in :ids and b.accountId = :account and b.signaalId is null order by b.id")
    List<Bijlage> findWaiting(Collection<Long> ids, long account);
}
