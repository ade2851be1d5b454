package nl.eenoverheid.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees every change that Hibernate sends to the database, of whatever aggregate. */
@Component
class ChangeListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PreCollectionUpdateEventListener {
    private final transient AuditTrail trail;
    private final transient EntityManagerFactory factory;

    ChangeListener(AuditTrail trail, EntityManagerFactory factory) {
        this.trail = trail;
        this.factory = factory;
        EventListenerRegistry listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        Object entity = event.getEntity();
        record(event.getSession(), entity, field -> null, field -> field.in(entity));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        Object entity = event.getEntity();
        record(event.getSession(), entity, field -> field.in(entity), field -> null);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getOldState() == null) {
            return;
        }
        Aggregate aggregate = Aggregate.of(event.getEntity().getClass());
        String[] names = event.getPersister().getPropertyNames();
        for (int index : event.getDirtyProperties()) {
            @Nullable Object before = event.getOldState()[index];
            @Nullable Object after = event.getState()[index];
            aggregate
                    .field(names[index])
                    .filter(field -> !(after instanceof Collection<?>))
                    .flatMap(field -> field.between(before, after))
                    .ifPresent(
                            change -> trail.of(event.getSession()).change(root(event.getEntity(), aggregate), change));
        }
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        @Nullable Object owner = event.getAffectedOwnerOrNull();
        if (owner == null) {
            return;
        }
        Aggregate aggregate = Aggregate.of(Hibernate.getClassLazy(owner));
        String role = event.getCollection().getRole();
        aggregate
                .field(role.substring(role.lastIndexOf('.') + 1))
                .flatMap(field -> field.between(stored(event), field.in(owner)))
                .ifPresent(change -> trail.of(event.getSession()).change(root(owner, aggregate), change));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void record(
            SharedSessionContractImplementor session,
            Object entity,
            Function<AggregateField, @Nullable Object> before,
            Function<AggregateField, @Nullable Object> after) {
        Aggregate aggregate = Aggregate.of(entity.getClass());
        aggregate.fields().forEach(field -> field.between(before.apply(field), after.apply(field))
                .ifPresent(change -> trail.of(session).change(root(entity, aggregate), change)));
    }

    private Root root(Object entity, Aggregate aggregate) {
        Object whole = aggregate.wholeOf(entity);
        @Nullable Object id = factory.getPersistenceUnitUtil().getIdentifier(whole);
        return new Root(
                aggregate.module(),
                Hibernate.getClassLazy(whole).getSimpleName(),
                id instanceof Long number ? number : 0);
    }

    /** What was in the collection: Hibernate keeps a set as a map of its elements. */
    private static @Nullable Object stored(PreCollectionUpdateEvent event) {
        return event.getCollection().getStoredSnapshot() instanceof Map<?, ?> map
                ? map.values()
                : event.getCollection().getStoredSnapshot();
    }
}
