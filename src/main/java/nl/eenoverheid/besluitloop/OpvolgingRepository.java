package nl.eenoverheid.besluitloop;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpvolgingRepository extends Repository<Opvolging, Long> {

    Opvolging saveAndFlush(Opvolging opvolging);

    Optional<Opvolging> findByOudId(long oudId);

    Optional<Opvolging> findByOudIdAndNieuwId(long oudId, long nieuwId);

    /** Whether a besluit came after another one, at once or later. */
    @Query(value = """
            with recursive daarna as (
                select o.nieuw_id id from besluitopvolging o where o.oud_id = :earlier
                union select o.nieuw_id from daarna d join besluitopvolging o on o.oud_id = d.id)
            select count(*) from daarna where id = :later""", nativeQuery = true)
    long countFollowing(long later, long earlier);

    void delete(Opvolging opvolging);
}
